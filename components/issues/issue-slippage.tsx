import { useTranslations } from 'next-intl';
import { daysBetween } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { Issue } from '@/domain/issues/issue';

/** How often a deadline moved later, and where it is now against the first: a move earlier may have taken a later one back. */
export function IssueSlippage({ issue, formats }: { issue: Pick<Issue, 'dueOn' | 'originalDueOn' | 'slipCount'>; formats: Formats }) {
  const t = useTranslations('issues.page');
  if (issue.slipCount === 0) return null;
  const days = issue.dueOn && issue.originalDueOn ? daysBetween(issue.originalDueOn, issue.dueOn) : null;
  return (
    <span className="text-warning text-xs">
      {days === null
        ? t('movedOnly', { times: issue.slipCount })
        : t('moved', { times: issue.slipCount, days, signed: formats.signed(days) })}
    </span>
  );
}
