import type { Day } from '@/domain/calendar/day';
import { isInside, isMaintained, type KpiPlan, limitsOf, type Measurement } from './kpi-progress';
import { expectedOn } from './target-path';

/** @property gap actual − expected in the KPI's unit @property aheadBy the same, positive when better than asked */
export type KpiPace =
  | { kind: 'pace'; day: Day; actual: number; expected: number; gap: number; aheadBy: number; verdict: 'ahead' | 'onPath' | 'behind' }
  | { kind: 'maintain'; day: Day; actual: number; isInside: boolean }
  | { kind: 'noActual' }
  | { kind: 'noLimits' };

// Less than this share of the whole way is the path itself, not ahead or behind of it.
const onPathWithin = 0.005;

/**
 * The latest actual against what the dated path asks for on **that** day: not against today, which would call a late measurement bad.
 * @param path from `targetPath` @param measurements in order of day
 */
export function kpiPace(plan: KpiPlan, path: readonly Measurement[], measurements: readonly Measurement[]): KpiPace {
  const actual = measurements.at(-1);
  if (!actual) return { kind: 'noActual' };
  const { day, value } = actual;
  if (isMaintained(plan)) {
    const limits = limitsOf(plan);
    return limits ? { kind: 'maintain', day, actual: value, isInside: isInside(value, limits) } : { kind: 'noLimits' };
  }
  const expected = expectedOn(path, day) ?? plan.target;
  const gap = value - expected;
  const aheadBy = plan.target > plan.baseline ? gap : 0 - gap;
  const isOnPath = Math.abs(gap) <= onPathWithin * Math.abs(plan.target - plan.baseline);
  return { kind: 'pace', day, actual: value, expected, gap, aheadBy, verdict: isOnPath ? 'onPath' : aheadBy > 0 ? 'ahead' : 'behind' };
}

/** The progress (0…1 and beyond) that the path asks for on the day of the pace; 1 for a maintain KPI, null without an actual. */
export function expectedProgress(plan: KpiPlan, pace: KpiPace): number | null {
  if (pace.kind === 'maintain') return 1;
  return pace.kind === 'pace' ? (pace.expected - plan.baseline) / (plan.target - plan.baseline) : null;
}
