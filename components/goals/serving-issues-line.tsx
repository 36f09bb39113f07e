import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import type { ServingIssues } from '@/domain/goals/goal-service';
import { openStatuses } from '@/domain/issues/issue';
import { issuesHref } from './issues-href';

/** How many issues serve a goal and how far they are; each figure opens its issues. */
export function ServingIssuesLine({ goalId, issues, formats }: { goalId: string; issues: ServingIssues; formats: Formats }) {
  const t = useTranslations('goals.serving');
  const status = useTranslations('ui.status');
  const goal = [goalId];
  if (issues.all === 0) return <p className="text-muted text-sm">{t('noIssues')}</p>;
  const closed = issues.perStatus.filter((row) => !openStatuses.some((open) => open === row.status));
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
      <Figure href={issuesHref({ goal })} text={t('issues', { count: issues.all })} />
      {issues.open > 0 && <Figure href={issuesHref({ goal, status: openStatuses })} text={t('open', { count: issues.open })} />}
      {closed.map((row) => (
        <Figure
          key={row.status}
          href={issuesHref({ goal, status: [row.status] })}
          text={`${status(row.status)} ${formats.number(row.n)}`}
        />
      ))}
    </p>
  );
}

const Figure = ({ href, text }: { href: string; text: string }) => (
  <Link href={href} className="link whitespace-nowrap">
    {text}
  </Link>
);
