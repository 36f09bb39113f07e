import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import { chanceText } from '@/domain/forecasts/chance-text';
import type { Report } from '@/domain/report/report';
import { ReportLink } from './report-link';

type LateReleasesProps = { late: Report['late']; formats: Formats; isShared: boolean };

/** Releases that slipped or will likely miss their day, one line each with the reason and the chance. */
export function LateReleases({ late, formats, isShared }: LateReleasesProps) {
  const t = useTranslations('report.late');
  const releases = [...new Map([...late.slipped, ...late.risky].map((release) => [release.id, release])).values()];
  return (
    <div>
      <h3 className="mb-1 font-medium text-muted text-sm">{t('releases')}</h3>
      {releases.length === 0 && <p className="text-muted">{t('nothingReleases')}</p>}
      <ul className="grid gap-1.5">
        {releases.map(({ id, name, productName, href }) => {
          const slipped = late.slipped.find((release) => release.id === id);
          const [newest] = slipped?.reasons ?? [];
          return (
            <li key={id}>
              <ReportLink href={href} isShared={isShared}>
                <bdi>{name}</bdi>
              </ReportLink>{' '}
              <span className="text-muted text-sm">
                <bdi>{productName}</bdi> · {factsOf(id).join(' · ')}
              </span>
              {slipped && (
                <p className="text-sm" dir="auto">
                  {newest?.why ?? <span className="text-muted">{t('noReason')}</span>}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {late.hiddenReleases > 0 && <p className="mt-1 text-muted text-sm">{t('hidden', { n: late.hiddenReleases })}</p>}
    </div>
  );

  function factsOf(id: string): string[] {
    const slipped = late.slipped.find((release) => release.id === id);
    const risky = late.risky.find((release) => release.id === id);
    const facts = slipped ? [t('slipped', { days: slipped.slipDays })] : [];
    if (slipped?.shippedOn) facts.push(t('shipped', { day: formats.day(slipped.shippedOn) }));
    if (risky && risky.overdueDays > 0) facts.push(t('passed', { days: risky.overdueDays, open: risky.open }));
    if (risky && risky.chance !== null && risky.overdueDays === 0) {
      facts.push(t('chance', { chance: chanceText(formats, risky.chance), day: formats.day(risky.plannedOn) }));
    }
    if (risky && risky.chance !== null) facts.push(risky.on85 ? t('on85', { day: formats.day(risky.on85) }) : t('never'));
    return facts;
  }
}
