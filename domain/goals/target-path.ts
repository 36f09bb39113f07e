import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Measurement } from './kpi-progress';

/**
 * The dated way from baseline to target, in order of day. Without points of its own it is the straight line from the baseline on the
 * first day of the fiscal year to the target on its last; with points, these two ends are added where no point says otherwise.
 * @param points any order; points outside the year are left out
 */
export function targetPath(plan: { baseline: number; target: number }, points: readonly Measurement[], year: Span): Measurement[] {
  const inYear = points.filter(({ day }) => day >= year.from && day <= year.to).sort((a, b) => (a.day < b.day ? -1 : 1));
  const start = inYear[0]?.day === year.from ? [] : [{ day: year.from, value: plan.baseline }];
  const end = inYear.at(-1)?.day === year.to ? [] : [{ day: year.to, value: plan.target }];
  return [...start, ...inYear, ...end];
}

/** The value the path asks for on a day, straight between its points; before it the first value, after it the last. Null without points. */
export function expectedOn(path: readonly Measurement[], day: Day): number | null {
  const next = path.findIndex((point) => point.day >= day);
  const after = path[next];
  const before = path[next - 1];
  if (!after) return path.at(-1)?.value ?? null;
  if (!before || after.day === day) return after.value;
  const share = daysBetween(before.day, day) / daysBetween(before.day, after.day);
  return before.value + share * (after.value - before.value);
}
