import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { PriorityMark } from '@/components/ui/priority-mark';
import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Issue } from '@/domain/issues/issue';

type MyCheck = Pick<Issue, 'id' | 'key' | 'title' | 'priority' | 'releasedOn'> & { ownerName: string | null };

/** Fixes that wait for the viewer's check, the longest waiting first; each leads to the form for its verdict. */
export function MyChecks({ checks, today }: { checks: readonly MyCheck[]; today: Day }) {
  const t = useTranslations('home');
  return (
    <ul className="panel divide-y divide-line">
      {checks.map((issue) => (
        <li key={issue.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 p-3">
          <Link href={`/issues/${issue.key}#check`} className="link min-w-0 flex-1 basis-64 font-medium">
            <bdi className="me-2 text-muted">{issue.key}</bdi>
            <bdi className="line-clamp-2">{issue.title}</bdi>
          </Link>
          <PriorityMark priority={issue.priority} />
          <span className="text-muted text-sm">
            {issue.ownerName && t('fixedBy', { name: issue.ownerName })}{' '}
            {issue.releasedOn && t('waits', { days: Math.max(0, daysBetween(issue.releasedOn, today)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
