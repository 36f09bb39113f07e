import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Measurement } from '@/domain/goals/kpi-progress';
import type { TimedValue } from '@/domain/statistics/drifting-level';

/** A KPI's values in steps of its own rhythm. @property stepInDays the usual distance between neighbours, at least 1 */
export type Rhythm = { stepInDays: number; values: TimedValue[]; last: Day };

// Two years of weeks: older values say little of how a KPI moves now.
const mostValues = 104;

/** Nothing for a series of no value. A KPI measured each month steps by 30 or 31 days; a missed month is a longer step. @param known in order of day */
export function rhythmOf(known: readonly Measurement[]): Rhythm | null {
  const recent = known.slice(-mostValues);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last) return null;
  const stepInDays = usualStep(recent);
  return { stepInDays, last: last.day, values: recent.map(({ day, value }) => ({ at: daysBetween(first.day, day) / stepInDays, value })) };
}

function usualStep(values: readonly Measurement[]): number {
  const gaps = values.slice(1).map(({ day }, index) => daysBetween(values[index]?.day ?? day, day));
  const inOrder = gaps.sort((one, other) => one - other);
  return Math.max(1, inOrder[Math.floor(inOrder.length / 2)] ?? 1);
}

/** In whole words, for sentences: "8 months in a row". */
export function periodOf(stepInDays: number): 'days' | 'weeks' | 'months' | 'values' {
  if (stepInDays === 1) return 'days';
  if (stepInDays >= 6 && stepInDays <= 8) return 'weeks';
  return stepInDays >= 27 && stepInDays <= 32 ? 'months' : 'values';
}
