import type { Goal } from './goal';
import { type GoalScore, goalScore } from './goal-score';
import type { KpiReading } from './kpi-reading';

export type GoalReading = { goal: Goal & { ownerName: string | null }; kpis: readonly KpiReading[]; score: GoalScore };

export const readGoal = (goal: GoalReading['goal'], kpis: readonly KpiReading[]): GoalReading => ({
  goal,
  kpis,
  score: goalScore(
    goal.kind,
    kpis.map((reading) => ({ weight: reading.kpi.weight, progress: reading.progress, expected: reading.askedThen })),
  ),
});

/** How many goals are where their KPIs' paths ask them to be by now. */
export type YearAnswer = { all: number; onPath: number; behind: number; unknown: number };

export function yearAnswer(goals: readonly GoalReading[]): YearAnswer {
  const count = (is: (goal: GoalReading) => boolean) => goals.filter(is).length;
  return {
    all: goals.length,
    onPath: count(({ score }) => score.status === 'good'),
    behind: count(({ score }) => score.status === 'warning' || score.status === 'bad'),
    unknown: count(({ score }) => score.status === 'unknown'),
  };
}
