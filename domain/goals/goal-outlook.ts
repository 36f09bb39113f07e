import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { GoalChance } from '@/domain/forecasts/goal-chance';
import { rememberedChance } from '@/domain/forecasts/goal-chance-memory';
import type { KpiForecast } from '@/domain/forecasts/goal-kpi-forecast';
import { rememberedForecast } from '@/domain/forecasts/goal-kpi-memory';
import type { GoalOverride } from './goal-override';
import type { GoalReading } from './goal-reading';
import { type GoalStanding, goalStanding } from './goal-standing';
import type { KpiReading } from './kpi-reading';

export type KpiOutlook = KpiReading & { forecast: KpiForecast };

/** A goal as it stands and as it will probably end the year. */
export type GoalOutlook = Omit<GoalReading, 'kpis'> & { kpis: readonly KpiOutlook[]; chance: GoalChance; standing: GoalStanding };

/** Each KPI of a goal draws from its own seed, so that the same values always give the same chance. */
export const seedOf = (position: number): number => 42 + 2 * position;

/** @param override a person's word that holds now */
export function goalOutlook(reading: GoalReading, override: GoalOverride | null, year: Span, today: Day): GoalOutlook {
  const parts = reading.kpis.map((kpi, position) => ({ ...kpi, ...rememberedForecast(kpi.kpi, kpi.known, year, today, seedOf(position)) }));
  const chance = rememberedChance(reading.goal.kind, parts);
  return {
    ...reading,
    kpis: parts.map(({ progressOfRuns: _runs, ...kpi }) => kpi),
    chance,
    standing: goalStanding(reading.score, chance, override),
  };
}

/** How many goals will probably be met, perhaps, hardly; the others cannot be told. */
export type YearOutlook = { all: number; good: number; warning: number; bad: number; unknown: number };

export function yearOutlook(goals: readonly GoalOutlook[]): YearOutlook {
  const count = (status: GoalStanding['status']) => goals.filter(({ standing }) => standing.status === status).length;
  return { all: goals.length, good: count('good'), warning: count('warning'), bad: count('bad'), unknown: count('unknown') };
}
