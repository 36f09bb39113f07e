import type { Kpi } from '@/domain/goals/goal';
import type { Measurement } from '@/domain/goals/kpi-progress';

const neverBelowNought = ['seconds', 'days', 'perMonth', 'percent', 'number'] as const;

/**
 * Keeps a drawn value where the KPI can be: a share that the ledger counts lies from 0 to 100, a duration, a monthly count or a percentage that
 * was never below nought stays there, as does a plain number. A score (NPS) or a difference in points may fall below. What was walked since the
 * year began stays walked: that share never falls below where it stands.
 */
export function possibleValue({ unit, computedFrom, baseline, target }: Kpi, known: readonly Measurement[]): (value: number) => number {
  const hasFloor =
    computedFrom !== null ||
    (neverBelowNought.some((one) => one === unit) && [baseline, target, ...known.map(({ value }) => value)].every((one) => one >= 0));
  const reached = computedFrom === 'walkthroughCoverage' ? (known.at(-1)?.value ?? 0) : 0;
  const low = hasFloor ? reached : Number.NEGATIVE_INFINITY;
  const high = computedFrom !== null && unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  return (value) => Math.min(high, Math.max(low, value));
}
