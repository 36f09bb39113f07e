import type { Line } from '@/components/charts/line';
import type { Day } from '@/domain/calendar/day';
import type { NaturalLimits } from '@/domain/goals/kpi-baseline';

/** Mean and natural limits as quiet lines, each over the days for which its baseline holds. */
export function naturalLines(
  natural: readonly NaturalLimits[],
  days: readonly Day[],
  names: { mean: string; low: string; high: string },
): Line[] {
  const on = (day: Day, part: 'mean' | 'low' | 'high') => {
    const holding = natural.find(({ baseline, until }) => day >= baseline.from && (until === null || day < until));
    return holding?.limits.kind === 'limits' ? holding.limits[part] : null;
  };
  if (!natural.some(({ limits }) => limits.kind === 'limits')) return [];
  return [
    { name: names.mean, values: days.map((day) => on(day, 'mean')), quiet: 'middle', isStep: true },
    { name: names.high, values: days.map((day) => on(day, 'high')), quiet: 'limit', isStep: true },
    { name: names.low, values: days.map((day) => on(day, 'low')), quiet: 'limit', isStep: true },
  ];
}
