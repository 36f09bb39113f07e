import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import type { CountedRows } from '@/domain/report/report-part';
import { ReportLink } from './report-link';

type ReportNumbersProps = { report: Pick<Report, 'better' | 'late'>; formats: Formats; isShared: boolean };

/** The quarter in a row of figures, each of which opens its rows. */
export function ReportNumbers({ report, formats, isShared }: ReportNumbersProps) {
  const t = useTranslations('report');
  const { found, fixed, released, verified, proven } = report.better.counts;
  const { overdue, overdueTop } = report.late;
  const figures = { found, fixed, released, verified, proven, overdue, overdueTop } satisfies Record<string, CountedRows>;
  return (
    <section aria-label={t('section.numbers')} className="mb-6">
      <dl className="report-numbers grid grid-cols-2 gap-px overflow-hidden rounded border border-line bg-line sm:grid-cols-4 lg:grid-cols-7">
        {names.map((name) => (
          <div key={name} className="bg-surface px-3 py-2">
            <dt className="text-muted text-xs">{t(`count.${name}`)}</dt>
            <dd className="font-semibold text-xl tabular-nums">
              <ReportLink href={figures[name].href} isShared={isShared} className="link-quiet">
                {formats.number(figures[name].n)}
              </ReportLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const names = ['found', 'fixed', 'released', 'verified', 'proven', 'overdue', 'overdueTop'] as const;
