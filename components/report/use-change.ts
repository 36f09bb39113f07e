import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import { kpiUnits } from '@/domain/goals/goal';
import type { Proven } from '@/domain/report/report-better';

/** Writes how much something changed, with its interval; null where that is not known. */
export function useChange(formats: Formats) {
  const t = useTranslations('report.better');
  const size = useTranslations('outcomes.size');
  return ({ unit, decimals, change, low, high }: Proven): string | null => {
    if (change === null || low === null || high === null) return null;
    const known = kpiUnits.find((one) => one === unit) ?? 'number';
    const interval = { low: formats.signed(low, decimals), high: formats.signed(high, decimals) };
    return t('interval', { change: size(known, { text: formats.signed(change, decimals), count: Math.abs(change) }), ...interval });
  };
}
