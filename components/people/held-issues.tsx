import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { PriorityMark } from '@/components/ui/priority-mark';
import { StatusPill } from '@/components/ui/status-pill';
import { Table } from '@/components/ui/table';
import type { Formats } from '@/domain/calendar/formats';
import type { Issue } from '@/domain/issues/issue';

type HeldIssuesProps = { issues: readonly Pick<Issue, 'id' | 'key' | 'title' | 'status' | 'priority' | 'dueOn'>[]; formats: Formats };

/** What a leaver would leave behind. */
export function HeldIssues({ issues, formats }: HeldIssuesProps) {
  const t = useTranslations('people.leave');
  return (
    <Table
      caption={t('shown', { shown: issues.length })}
      columns={[
        { id: 'key', label: t('key') },
        { id: 'title', label: t('issueTitle'), isMain: true },
        { id: 'priority', label: t('priority') },
        { id: 'status', label: t('status') },
        { id: 'due', label: t('due') },
      ]}
      rows={issues.map((issue) => ({
        id: issue.id,
        cells: {
          key: <bdi className="whitespace-nowrap">{issue.key}</bdi>,
          title: (
            <Link href={`/issues/${issue.key}`} className="link">
              <bdi>{issue.title}</bdi>
            </Link>
          ),
          priority: <PriorityMark priority={issue.priority} />,
          status: <StatusPill status={issue.status} />,
          due: <Day day={issue.dueOn} formats={formats} />,
        },
      }))}
    />
  );
}
