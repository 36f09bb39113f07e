import { useTranslations } from 'next-intl';
import { FigureLink, NumberTable } from '@/components/charts/number-table';
import type { Formats } from '@/domain/calendar/formats';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { computedHref } from './computed-href';
import { useKpiValue } from './kpi-value';

/** The figures of a computed KPI with what each counts; one of too few is said to be that. */
export function KpiPoints({ reading: { kpi, points }, formats }: { reading: KpiReading; formats: Formats }) {
  const t = useTranslations('goals.kpi');
  const { value } = useKpiValue(formats);
  if (points.length === 0 || !kpi.computedFrom) return <p className="text-muted text-sm">{t('notKept')}</p>;
  const { computedFrom } = kpi;
  const last = points.at(-1)?.day ?? '';
  return (
    <details>
      <summary className="w-fit cursor-pointer text-sm underline underline-offset-2">{t('figures')}</summary>
      <NumberTable
        caption={kpi.name}
        columns={[t('upTo'), t('valueLabel'), t('n')]}
        rows={points.map(({ day, figure }) => ({
          label: formats.day(day),
          figures: [
            figure.kind === 'figure'
              ? { text: value(kpi, figure.value), href: computedHref(computedFrom, kpi, day) }
              : t('tooFew', { n: figure.n, needed: figure.needed }),
            formats.number(figure.n),
          ],
        }))}
      />
      <p className="mt-1 text-muted text-xs">
        <FigureLink text={t('openRows')} href={computedHref(computedFrom, kpi, last)} />
      </p>
    </details>
  );
}
