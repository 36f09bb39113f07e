import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listTallies } from '@/db/queries/tallies';
import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import { expectedPercent, fixesLike } from '@/domain/forecasts/cycle-days';
import { issueForecast } from '@/domain/forecasts/issue-forecast';
import { type Issue, isOpen } from '@/domain/issues/issue';
import { workClassOf } from '@/domain/issues/work-class';
import type { Member } from '@/domain/people/member';

type IssueOutlookProps = { issue: Issue; member: Member; formats: Formats; today: Day };

/** When an open issue will be fixed if it goes like the team's others of its kind, against its deadline. */
export async function IssueOutlook({ issue, formats, today }: IssueOutlookProps) {
  if (!isOpen(issue.status) || issue.priority === null) return null;
  const workClass = workClassOf(issue);
  const fixes = fixesLike(await listTallies(await readDb(), 'cycle', { a: workClass }), workClass, issue.priority);
  const forecast = issueForecast(issue, fixes, today);
  const t = await getTranslations('releases.issueForecast');
  const share = formats.percent(expectedPercent / 100);
  return (
    <Section id="forecast" title={t('title')}>
      {forecast.kind === 'tooFew' && <p className="text-muted">{t('tooFew', { n: forecast.n, needed: forecast.needed })}</p>}
      {forecast.kind === 'olderThanAll' && <p>{t('olderThanAll', { days: forecast.passedDays, n: forecast.n })}</p>}
      {forecast.kind === 'forecast' && (
        <>
          <p>
            <span className="font-semibold">
              {t(forecast.passedDays === null ? 'onceStarted' : 'by', { share, day: formats.day(forecast.by) })}
            </span>{' '}
            {issue.dueOn && lateness(daysBetween(issue.dueOn, forecast.by))}
          </p>
          <p className="text-muted text-sm">
            {t('basis', {
              ...{ share, days: forecast.days, n: forecast.n },
              workClass,
              priority: forecast.priority ?? '',
              hasPriority: forecast.priority ? 'yes' : 'no',
              isLonger: forecast.passedDays === null ? 'no' : 'yes',
              passed: forecast.passedDays ?? 0,
            })}
          </p>
          {!issue.dueOn && <p className="text-sm">{t('asDeadline', { day: formats.day(forecast.by) })}</p>}
        </>
      )}
    </Section>
  );

  function lateness(days: number) {
    if (days <= 0) return t('inTime');
    return <span className="text-warning">{t('late', { days })}</span>;
  }
}
