import { addDays, type Day, weekOf } from '@/domain/calendar/day';
import type { TallyRow } from '@/domain/history/flow';
import type { WorkClass } from '@/domain/issues/work-class';
import type { TooFew } from '@/domain/statistics/figure';
import { daysAt, forecastDays } from '@/domain/statistics/throughput-forecast';
import { type ForecastLevel, forecastLevels } from './release-forecast';
import { throughputSince, weeklyThroughput } from './weekly-throughput';

/** @property on the day by which what is open now is done with that probability in percent; null: not within ten years */
export type DirectWork =
  | { kind: 'forecast'; open: number; on: Record<ForecastLevel, Day | null>; weeksOfHistory: number; issuesInHistory: number }
  | (TooFew & { open: number })
  | { kind: 'nothingFinished'; open: number; weeksOfHistory: number }
  | { kind: 'nothingLeft' };

const monday = 1;

/**
 * When the open work of a class will be done, from what the team finished of that class alone week by week: the same Monte Carlo as of releases.
 * @param rows tallies of `work`: class, week fixed or `open`
 */
export function workForecast(rows: readonly TallyRow[], workClass: WorkClass, today: Day): DirectWork {
  const ofClass = rows.filter((row) => row.a === workClass);
  const open = ofClass.filter((row) => row.b === 'open').reduce((sum, row) => sum + row.n, 0);
  if (open <= 0) return { kind: 'nothingLeft' };
  const weeks = ofClass.filter((row) => row.b !== 'open' && row.b < weekOf(today, monday));
  const began = weeks.reduce<Day | null>((first, row) => (first === null || row.b < first ? row.b : first), null);
  const finished = weeks.filter((row) => row.b >= throughputSince(today)).map((row) => ({ day: row.b, kind: 'done' as const, n: row.n }));
  const forecast = forecastDays(weeklyThroughput(finished, began, today), open);
  if (forecast.kind === 'nothingLeft') return forecast;
  if (forecast.kind !== 'forecast') return { ...forecast, open };
  const { days, weeksOfHistory, issuesInHistory } = forecast;
  const on = (level: ForecastLevel) => {
    const passed = daysAt(days, level);
    return passed === null ? null : addDays(today, passed);
  };
  const [p50, p70, p85, p95] = forecastLevels.map(on);
  return {
    kind: 'forecast',
    open,
    on: { 50: p50 ?? null, 70: p70 ?? null, 85: p85 ?? null, 95: p95 ?? null },
    weeksOfHistory,
    issuesInHistory,
  };
}
