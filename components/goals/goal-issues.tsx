import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { PriorityMark } from '@/components/ui/priority-mark';
import { StatusPill } from '@/components/ui/status-pill';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import type { ServingIssues } from '@/domain/goals/goal-service';
import type { Issue } from '@/domain/issues/issue';
import { issuesHref } from './issues-href';
import { ServingIssuesLine } from './serving-issues-line';

type GoalIssuesProps = {
  goalId: string;
  issues: ServingIssues;
  newest: readonly Pick<Issue, 'id' | 'key' | 'title' | 'status' | 'priority' | 'dueOn'>[];
  formats: Formats;
};

/** The issues that serve a goal: how many in each status, and the newest of them. */
export function GoalIssues({ goalId, issues, newest, formats }: GoalIssuesProps) {
  const t = useTranslations('goals.serving');
  return (
    <>
      <ServingIssuesLine goalId={goalId} issues={issues} formats={formats} />
      {newest.length > 0 && (
        <div className="mt-2">
          <Table
            caption={t('newest')}
            columns={[
              { id: 'key', label: t('key') },
              { id: 'title', label: t('issue'), isMain: true },
              { id: 'status', label: t('status') },
              { id: 'priority', label: t('priority') },
              { id: 'due', label: t('due') },
            ]}
            rows={newest.map((issue) => ({
              id: issue.id,
              cells: {
                key: <bdi className="whitespace-nowrap text-muted">{issue.key}</bdi>,
                title: (
                  <Link href={`/issues/${issue.key}`} className="link">
                    <bdi>{issue.title}</bdi>
                  </Link>
                ),
                status: <StatusPill status={issue.status} />,
                priority: <PriorityMark priority={issue.priority} />,
                due: <Day day={issue.dueOn} formats={formats} />,
              },
            }))}
          />
        </div>
      )}
      {issues.all > newest.length && (
        <p className="mt-2 text-sm">
          <Link href={issuesHref({ goal: [goalId] })} className="link">
            {t('allIssues', { count: issues.all })}
          </Link>
        </p>
      )}
    </>
  );
}
