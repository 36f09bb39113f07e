import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Kpi } from '@/domain/goals/goal';

export type Unit = Pick<Kpi, 'unit' | 'decimals'>;

// So many more decimals than the KPI shows until a small difference is more than nought.
const finer = 2;

/** Values of KPIs with their unit: "8.5 pp", "۱۲ روز". */
export function useKpiValue(formats: Formats) {
  const t = useTranslations('goals.value');
  const value = ({ unit, decimals }: Unit, amount: number) => {
    const shown = Number(amount.toFixed(decimals));
    return t(unit, { text: formats.number(amount, decimals), count: shown });
  };
  /** The size of a difference; that of two percentages is in percentage points. */
  const gap = ({ unit, decimals }: Unit, amount: number) => {
    const size = Math.abs(amount);
    const enough = Number(size.toFixed(decimals)) === 0 ? decimals + finer : decimals;
    return value({ unit: unit === 'percent' ? 'pp' : unit, decimals: enough }, size);
  };
  return { value, gap };
}
