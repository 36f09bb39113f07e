import { useTranslations } from 'next-intl';
import { rowsHref } from '@/components/program/program-texts';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Formats } from '@/domain/calendar/formats';
import type { DirectWork } from '@/domain/forecasts/direct-work';
import { forecastLevels } from '@/domain/forecasts/release-forecast';
import { openStatuses } from '@/domain/issues/issue';

/** When the open work that needs no release will be done, told from that work alone. */
export function DirectWorkForecast({ formats, work }: { formats: Formats; work: DirectWork }) {
  const t = useTranslations('releases.direct');
  const forecast = useTranslations('releases.forecast');
  if (work.kind === 'nothingLeft') return null;
  const dayOrNever = (day: string | null) => (day === null ? forecast('never') : formats.day(day));
  return (
    <Section
      id="direct"
      title={t('title')}
      aside={
        <Link className="link" href={rowsHref({ status: openStatuses, direct: true })}>
          {t('rows')}
        </Link>
      }
    >
      <div className="panel grid gap-3 p-3">
        {work.kind === 'tooFew' && <p>{forecast('tooFew', { weeks: work.n, needed: work.needed })}</p>}
        {work.kind === 'nothingFinished' && <p>{forecast('nothingFinished', { weeks: work.weeksOfHistory })}</p>}
        {work.kind === 'forecast' && (
          <>
            <p className="font-semibold">
              {t('sentence', { open: work.open, day: dayOrNever(work.on[85]), share: formats.percent(0.85) })}
            </p>
            <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
              {forecastLevels.map((level) => (
                <div key={level}>
                  <dt className="text-muted text-sm">{forecast('level', { percent: formats.percent(level / 100, 0) })}</dt>
                  <dd>{dayOrNever(work.on[level])}</dd>
                </div>
              ))}
            </dl>
            <p className="text-muted text-sm">{t('basis', { issues: work.issuesInHistory, weeks: work.weeksOfHistory })}</p>
          </>
        )}
      </div>
    </Section>
  );
}
