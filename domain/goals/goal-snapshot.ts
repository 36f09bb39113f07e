import type { Day } from '@/domain/calendar/day';
import type { CheckInConfidence, GoalKind, Kpi } from './goal';
import type { GoalOutlook } from './goal-outlook';
import type { GoalStatus } from './goal-score';
import { goodFrom } from './goal-score';

/** A KPI as it stood: what was asked, what it showed, and where it was forecast to end the year. */
export type SnapshotKpi = Pick<
  Kpi,
  'id' | 'name' | 'unit' | 'decimals' | 'direction' | 'baseline' | 'target' | 'lowLimit' | 'highLimit' | 'weight'
> & {
  value: number | null;
  day: Day | null;
  expected: number | null;
  low: number | null;
  high: number | null;
};

/** A goal as it stood, with names as they were, so that nothing later changes what is shown. */
export type SnapshotGoal = {
  id: string;
  name: string;
  pillarName: string;
  ownerName: string | null;
  kind: GoalKind;
  status: GoalStatus;
  by: 'person' | 'result' | 'chance' | 'path';
  reason: string;
  score: number | null;
  needed: number;
  chance: number | null;
  confidence: CheckInConfidence | null;
  kpis: SnapshotKpi[];
};

type Said = { goalId: string; confidence: CheckInConfidence };

/** A year's goals in the order of its pillars, each with what was said of it last. @param said the newest check-in of each goal */
export const snapshotGoals = (
  pillars: readonly { id: string; name: string }[],
  goals: readonly GoalOutlook[],
  said: readonly Said[],
): SnapshotGoal[] =>
  pillars.flatMap(({ id, name }) =>
    goals
      .filter(({ goal }) => goal.pillarId === id)
      .map((outlook) => snapshotGoal(outlook, name, said.find(({ goalId }) => goalId === outlook.goal.id)?.confidence ?? null)),
  );

/** A goal as a snapshot keeps it. */
export function snapshotGoal(
  { goal, score, kpis, standing, chance }: GoalOutlook,
  pillarName: string,
  confidence: CheckInConfidence | null,
): SnapshotGoal {
  return {
    id: goal.id,
    name: goal.name,
    pillarName,
    ownerName: goal.ownerName,
    kind: goal.kind,
    status: standing.status,
    by: standing.by,
    reason: standing.by === 'person' ? standing.override.reason : '',
    score: score.kind === 'score' ? score.score : null,
    needed: score.kind === 'score' ? score.needed : goodFrom[goal.kind],
    chance: chance.kind === 'chance' ? chance.chance : null,
    confidence,
    kpis: kpis.map(({ kpi, measurements, pace, forecast }) => ({
      id: kpi.id,
      name: kpi.name,
      unit: kpi.unit,
      decimals: kpi.decimals,
      direction: kpi.direction,
      baseline: kpi.baseline,
      target: kpi.target,
      lowLimit: kpi.lowLimit,
      highLimit: kpi.highLimit,
      weight: kpi.weight,
      value: measurements.at(-1)?.value ?? null,
      day: measurements.at(-1)?.day ?? null,
      expected: pace.kind === 'pace' ? pace.expected : null,
      low: forecast.kind === 'forecast' ? forecast.low : null,
      high: forecast.kind === 'forecast' ? forecast.high : null,
    })),
  };
}
