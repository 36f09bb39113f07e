import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { KpiReading } from '@/domain/goals/kpi-reading';
import { neededFor } from '@/domain/goals/ledger-figures';
import { knownPerMonth } from '@/domain/goals/ledger-series';
import { KpiSource } from './kpi-source';
import { useKpiValue } from './kpi-value';
import { useKpiWords } from './kpi-words';

type KpiDefinitionProps = { reading: KpiReading; productName: string | null; formats: Formats };

/** What a KPI measures, between which values, how much it weighs, and where its values come from. */
export function KpiDefinition({ reading, productName, formats }: KpiDefinitionProps) {
  const t = useTranslations('goals.kpi');
  const { value } = useKpiValue(formats);
  const words = useKpiWords(formats);
  const { kpi } = reading;
  const rows: [label: string, text: string][] = [
    [t('unitLabel'), t(`unit.${kpi.unit}`)],
    [t('directionLabel'), t(`direction.${kpi.direction}`)],
    [t('baseline'), value(kpi, kpi.baseline)],
    kpi.direction === 'maintain' ? [t('limits'), words.limits(kpi)] : [t('target'), value(kpi, kpi.target)],
    [t('weight'), formats.number(kpi.weight, 2)],
    ...(productName ? [[t('product'), productName] satisfies [string, string]] : []),
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
      {rows.map(([label, text]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
      {kpi.computedFrom && (
        <div className="contents">
          <dt className="text-muted">{t('source')}</dt>
          <dd>
            {t(`measure.${kpi.computedFrom}`)} {t(knownPerMonth[kpi.computedFrom] ? 'perMonth' : 'asItStands')}{' '}
            {neededFor[kpi.computedFrom] > 1 && t('fewest', { needed: neededFor[kpi.computedFrom] })} <KpiSource reading={reading} />
          </dd>
        </div>
      )}
    </dl>
  );
}
