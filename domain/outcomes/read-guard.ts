import type { Day } from '@/domain/calendar/day';
import type { KpiDirection } from '@/domain/goals/goal';
import { type Change, significance } from './change';
import type { Outcome } from './outcome';
import { type DatedValue, outcomePoints } from './outcome-points';
import { outcomeWindow } from './outcome-window';
import { seriesChange } from './series-change';

/** Whether something else paid for the fix. A guard that only maintains is worse when it moved at all. */
export type GuardReading =
  | { kind: 'worse' | 'fine'; change: Change }
  | { kind: 'tooFew'; before: number; after: number }
  | { kind: 'tooEarly' };

/** A guard KPI over the contract's own window, in its own unit, by the same method as the measure. */
export function readGuard(
  outcome: Outcome,
  start: Day | null,
  guard: { direction: KpiDirection; values: readonly DatedValue[] },
  today: Day,
): GuardReading {
  const window = start ? outcomeWindow(start, outcome) : null;
  if (!start || !window || today <= window.afterTo) return { kind: 'tooEarly' };
  const points = outcomePoints(guard.values, null, { rhythm: outcome.rhythm, start, window, unit: 'own' });
  if ('kind' in points) return { kind: 'tooFew', before: 0, after: 0 };
  const measured = seriesChange(points, 'own');
  if (measured.kind === 'tooFew') return { kind: 'tooFew', before: points.before.length, after: points.after.length };
  const { change } = measured;
  const isReal = change.p < significance;
  const isWorse = { rise: change.high < 0, fall: change.low > 0, maintain: change.high < 0 || change.low > 0 }[guard.direction];
  return { kind: isReal && isWorse ? 'worse' : 'fine', change };
}
