import type { GoalKind } from './goal';
import type { KpiProgress } from './kpi-progress';

export type ScoredKpi = {
  /** Declared; nought and below count for nothing. */
  weight: number;
  progress: KpiProgress;
  /** What the path asks for by now, as progress; null when there is nothing to compare. From `expectedProgress`. */
  expected: number | null;
};

export const goalStatuses = ['good', 'warning', 'bad', 'unknown'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** @property score, needed as progress, 1 = all targets met @property measured of `total` KPIs with a weight; the others are left out of the score */
export type GoalScore =
  | { kind: 'score'; score: number; needed: number; status: Exclude<GoalStatus, 'unknown'>; measured: number; total: number }
  | { kind: 'unknown'; status: 'unknown'; measured: 0; total: number };

/** The share of its targets at which a goal is met: all of a committed one; an aspirational one is good at 0.7. */
export const goodFrom = { committed: 1, aspirational: 0.7 } as const satisfies Record<GoalKind, number>;

// As progress: a goal up to this far below what is needed by now is a warning, further below it is bad.
const warningWithin = 0.15;
const rounding = 1e-9;

/**
 * Weighted mean of the goal's KPIs, never clipped, against the weighted mean of what their paths ask for by now times what its kind
 * needs (committed 1.0, aspirational 0.7). Good: at least that; warning: up to 0.15 below.
 */
export function goalScore(kind: GoalKind, kpis: readonly ScoredKpi[]): GoalScore {
  const weighted = kpis.filter((kpi) => kpi.weight > 0);
  const measured = weighted.flatMap((kpi) => {
    const reached = reachedOf(kpi.progress);
    return reached === null ? [] : [{ weight: kpi.weight, reached, expected: kpi.expected ?? 1 }];
  });
  if (measured.length === 0) return { kind: 'unknown', status: 'unknown', measured: 0, total: weighted.length };

  const weights = measured.reduce((sum, kpi) => sum + kpi.weight, 0);
  const score = measured.reduce((sum, kpi) => sum + kpi.weight * kpi.reached, 0) / weights;
  const needed = (goodFrom[kind] * measured.reduce((sum, kpi) => sum + kpi.weight * kpi.expected, 0)) / weights;
  return { kind: 'score', score, needed, status: statusOf(score - needed), measured: measured.length, total: weighted.length };
}

function reachedOf(progress: KpiProgress): number | null {
  if (progress.kind === 'progress') return progress.progress;
  return progress.kind === 'maintained' ? progress.share : null;
}

function statusOf(ahead: number): Exclude<GoalStatus, 'unknown'> {
  if (ahead >= -rounding) return 'good';
  return ahead >= -warningWithin - rounding ? 'warning' : 'bad';
}
