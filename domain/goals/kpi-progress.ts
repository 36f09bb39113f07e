import type { Day } from '@/domain/calendar/day';
import type { KpiDirection } from './goal';

/** What the mathematics needs of a KPI. Values carry the KPI's unit. A missing limit is open. */
export type KpiPlan = {
  direction: KpiDirection;
  baseline: number;
  target: number;
  lowLimit: number | null;
  highLimit: number | null;
};

export type Measurement = { day: Day; value: number };

/**
 * How far a KPI has come. `progress` is unclipped: below 0 it moved away from its target, above 1 beyond it.
 * @property share of periods inside the limits, 0…1
 */
export type KpiProgress =
  | { kind: 'progress'; progress: number; actual: Measurement }
  | { kind: 'maintained'; share: number; inside: number; periods: number; isInsideNow: boolean; actual: Measurement }
  | { kind: 'noActual' }
  | { kind: 'noLimits' };

/**
 * (a−b)/(t−b) for baseline b, target t and the latest actual a: right for rising and for falling KPIs. A KPI that maintains, or whose
 * target is its baseline, has made progress in the share of its periods (measurements) that lie inside its limits.
 * @param measurements in order of day @returns noActual without measurements; noLimits for a maintain KPI without limits
 */
export function kpiProgress(plan: KpiPlan, measurements: readonly Measurement[]): KpiProgress {
  const actual = measurements.at(-1);
  if (!actual) return { kind: 'noActual' };
  if (!isMaintained(plan)) {
    return { kind: 'progress', progress: (actual.value - plan.baseline) / (plan.target - plan.baseline), actual };
  }
  const limits = limitsOf(plan);
  if (!limits) return { kind: 'noLimits' };
  const inside = measurements.filter(({ value }) => isInside(value, limits)).length;
  return {
    kind: 'maintained',
    share: inside / measurements.length,
    inside,
    periods: measurements.length,
    isInsideNow: isInside(actual.value, limits),
    actual,
  };
}

export const isMaintained = (plan: KpiPlan): boolean => plan.direction === 'maintain' || plan.target === plan.baseline;

export type Limits = { low: number; high: number };

/** The limits of a maintain KPI. One that shall not fall (or rise) from its baseline has that as its only limit unless told. */
export function limitsOf(plan: KpiPlan): Limits | null {
  const low = plan.lowLimit ?? (plan.direction === 'rise' ? plan.target : null);
  const high = plan.highLimit ?? (plan.direction === 'fall' ? plan.target : null);
  if (low === null && high === null) return null;
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
}

export const isInside = (value: number, limits: Limits): boolean => value >= limits.low && value <= limits.high;

/** Progress as the length of a bar, 0…1; the only place where it is clipped. */
export function barLength(progress: KpiProgress): number {
  if (progress.kind === 'progress') return Math.min(1, Math.max(0, progress.progress));
  return progress.kind === 'maintained' ? progress.share : 0;
}
