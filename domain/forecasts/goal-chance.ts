import type { Day } from '@/domain/calendar/day';
import type { GoalKind, Kpi } from '@/domain/goals/goal';
import { goodFrom } from '@/domain/goals/goal-score';
import { forecastRuns, type KpiForecast, type Range, rangeOf } from './goal-kpi-forecast';

/**
 * How probable it is that a goal is met at the end of its fiscal year.
 * @property chance share 0…1 of runs whose score is at least what its kind needs @property score the 80 % range of the runs' scores
 * @property missing KPIs with a weight of which too little is known to say anything
 */
export type GoalChance =
  | { kind: 'chance'; chance: number; score: Range; since: Day; n: number }
  | { kind: 'final'; isMet: boolean; score: number }
  | { kind: 'noKpi' }
  | { kind: 'tooFew'; missing: readonly { kpiId: string; n: number; needed: number }[] };

export type ForecastPart = { kpi: Pick<Kpi, 'id' | 'weight'> } & { forecast: KpiForecast; progressOfRuns: Float64Array | null };

const rounding = 1e-9;

/**
 * The chance of a goal: in each of 10,000 runs every KPI ends the year somewhere (`forecastKpi`), the score is their weighted mean, and the
 * run counts when it is at least 1.0 for a committed goal, 0.7 for an aspirational one. KPIs are drawn independently of each other, and
 * nothing is known of what will be done differently from now on. Refuses when a KPI with a weight cannot be forecast.
 */
export function goalChance(kind: GoalKind, parts: readonly ForecastPart[], neededOf: number): GoalChance {
  const weighted = parts.filter(({ kpi }) => kpi.weight > 0);
  if (weighted.length === 0) return { kind: 'noKpi' };
  const missing = weighted.flatMap(({ kpi, forecast, progressOfRuns }) =>
    progressOfRuns ? [] : [{ kpiId: kpi.id, n: forecast.kind === 'tooFew' ? forecast.n : 0, needed: neededOf }],
  );
  if (missing.length > 0) return { kind: 'tooFew', missing };

  const total = weighted.reduce((sum, { kpi }) => sum + kpi.weight, 0);
  const isOver = weighted.every(({ forecast }) => forecast.kind === 'final');
  const scores = new Float64Array(isOver ? 1 : forecastRuns);
  for (const { kpi, progressOfRuns: progress } of weighted) {
    if (!progress) continue;
    const share = kpi.weight / total;
    for (let run = 0; run < scores.length; run++) scores[run] = (scores[run] ?? 0) + share * (progress[run % progress.length] ?? 0);
  }
  const needed = goodFrom[kind] - rounding;
  if (isOver) return { kind: 'final', isMet: (scores[0] ?? 0) >= needed, score: scores[0] ?? 0 };

  const known = weighted.flatMap(({ forecast }) => (forecast.kind === 'forecast' ? [forecast] : []));
  return {
    kind: 'chance',
    chance: scores.filter((score) => score >= needed).length / scores.length,
    score: rangeOf(scores),
    n: Math.min(...known.map(({ n }) => n)),
    since:
      known
        .map(({ since }) => since)
        .sort()
        .at(-1) ?? '',
  };
}
