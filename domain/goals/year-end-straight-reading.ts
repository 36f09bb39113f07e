import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { isInside, isMaintained, type KpiPlan, limitsOf, type Measurement } from './kpi-progress';

/**
 * Where a KPI ends the year if it goes on as it has. `meetsTarget` is null for a maintain KPI without limits.
 * @property value in the KPI's unit, on `day`, the last of the year @property first, last the two measurements the line runs through
 */
export type YearEndReading =
  | { kind: 'reading'; day: Day; value: number; meetsTarget: boolean | null; first: Measurement; last: Measurement }
  | { kind: 'final'; day: Day; value: number; meetsTarget: boolean | null }
  | { kind: 'tooFew'; n: number; needed: 2 }
  | { kind: 'oneDay'; n: number; day: Day };

/**
 * The straight line through the first and the last measurement of the fiscal year, read off on its last day. A reading, not a forecast:
 * it knows no noise. A measurement on the last day is final. Refuses with fewer than two measurements, or all of one day.
 * @param measurements in order of day; those outside the year are left out
 */
export function yearEndStraightReading(plan: KpiPlan, measurements: readonly Measurement[], year: Span): YearEndReading {
  const inYear = measurements.filter(({ day }) => day >= year.from && day <= year.to);
  const first = inYear[0];
  const last = inYear.at(-1);
  if (last?.day === year.to) return { kind: 'final', day: year.to, value: last.value, meetsTarget: meetsTarget(plan, last.value) };
  if (!first || !last || inYear.length < 2) return { kind: 'tooFew', n: inYear.length, needed: 2 };
  const days = daysBetween(first.day, last.day);
  if (days === 0) return { kind: 'oneDay', n: inYear.length, day: first.day };

  const value = last.value + ((last.value - first.value) / days) * daysBetween(last.day, year.to);
  return { kind: 'reading', day: year.to, value, meetsTarget: meetsTarget(plan, value), first, last };
}

/** Whether a value at the end of the year is what was asked. Null for a maintain KPI without limits. */
export const meetsTarget = (plan: KpiPlan, value: number): boolean | null => targetTest(plan)?.(value) ?? null;

/** The same as a test of many values. */
export function targetTest(plan: KpiPlan): ((value: number) => boolean) | null {
  if (!isMaintained(plan)) return plan.target > plan.baseline ? (value) => value >= plan.target : (value) => value <= plan.target;
  const limits = limitsOf(plan);
  return limits && ((value) => isInside(value, limits));
}
