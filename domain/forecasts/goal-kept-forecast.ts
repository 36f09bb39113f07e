import { type Day, weekdayOf } from '@/domain/calendar/day';
import type { GoalOutlook } from '@/domain/goals/goal-outlook';

export type KeptGoalForecast = {
  goalId: string;
  madeOn: Day;
  chance: number;
  scoreLow: number;
  scoreMiddle: number;
  scoreHigh: number;
  isWeekly: boolean;
};

export type KeptKpiForecast = {
  kpiId: string;
  madeOn: Day;
  forDay: Day;
  low: number;
  middle: number;
  high: number;
  chance: number | null;
  isWeekly: boolean;
};

const monday = 1;

/** Forecasts as they are kept; refusals and what is final are none. */
export function keptGoalForecasts(goals: readonly GoalOutlook[], madeOn: Day): { goals: KeptGoalForecast[]; kpis: KeptKpiForecast[] } {
  const isWeekly = weekdayOf(madeOn) === monday;
  return {
    goals: goals.flatMap(({ goal, chance }) =>
      chance.kind === 'chance'
        ? [
            {
              goalId: goal.id,
              madeOn,
              chance: chance.chance,
              scoreLow: chance.score.low,
              scoreMiddle: chance.score.middle,
              scoreHigh: chance.score.high,
              isWeekly,
            },
          ]
        : [],
    ),
    kpis: goals.flatMap(({ kpis }) =>
      kpis.flatMap(({ kpi, forecast }) =>
        forecast.kind === 'forecast'
          ? [
              {
                kpiId: kpi.id,
                madeOn,
                forDay: forecast.day,
                low: forecast.low,
                middle: forecast.middle,
                high: forecast.high,
                chance: forecast.chance,
                isWeekly,
              },
            ]
          : [],
      ),
    ),
  };
}
