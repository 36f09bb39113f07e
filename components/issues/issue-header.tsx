import { useTranslations } from 'next-intl';
import { AnswerLine } from '@/components/ui/answer-line';
import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { Person } from '@/components/ui/person';
import { Pill } from '@/components/ui/pill';
import { PriorityMark } from '@/components/ui/priority-mark';
import { SeverityMark } from '@/components/ui/severity-mark';
import { StatusPill } from '@/components/ui/status-pill';
import { isOverdue } from '@/domain/calendar/deadlines';
import type { Formats } from '@/domain/calendar/formats';
import { type Issue, isOpen } from '@/domain/issues/issue';
import { IssueSlippage } from './issue-slippage';

type IssueHeaderProps = { issue: Issue; originalKey: string | null; ownerName: string | null; formats: Formats; today: string };

/** What it is and how it stands, in two lines. */
export function IssueHeader({ issue, originalKey, ownerName, formats, today }: IssueHeaderProps) {
  const t = useTranslations('issues.page');
  return (
    <AnswerLine
      kicker={
        <>
          <Link href="/issues" className="link">
            {t('allIssues')}
          </Link>{' '}
          · {issue.key}
        </>
      }
      filters={
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <StatusPill status={issue.status} />
          <PriorityMark priority={issue.priority} />
          <SeverityMark severity={issue.severity} />
          <Person name={ownerName} />
          <span>
            <Day day={issue.dueOn} formats={formats} today={today} isLate={isOpen(issue.status) && isOverdue(issue.dueOn, today)} />{' '}
            <IssueSlippage issue={issue} formats={formats} />
          </span>
          {issue.blockedBecause && <Pill tone="bad">{t('blocked')}</Pill>}
          {issue.snoozedUntil && issue.snoozedUntil > today && <Pill>{t('snoozed', { day: formats.day(issue.snoozedUntil) })}</Pill>}
          {issue.metCount > 1 && <span className="text-muted">{t('metTimes', { times: issue.metCount })}</span>}
          {issue.reopenCount > 0 && <span className="text-warning">{t('reopened', { times: issue.reopenCount })}</span>}
          {originalKey && (
            <Link href={`/issues/${originalKey}`} className="link">
              {t('duplicateOf', { key: originalKey })}
            </Link>
          )}
          {issue.closedBecause && <span dir="auto">{t('closedBecause', { reason: issue.closedBecause })}</span>}
        </div>
      }
    >
      <bdi>{issue.title}</bdi>
    </AnswerLine>
  );
}
