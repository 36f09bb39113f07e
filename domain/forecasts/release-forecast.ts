import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { TooFew } from '@/domain/statistics/figure';
import { chancesAfterDropping, chanceWithin, daysAt, forecastDays } from '@/domain/statistics/throughput-forecast';

export const forecastLevels = [50, 70, 85, 95] as const;
export type ForecastLevel = (typeof forecastLevels)[number];

/**
 * What will happen to a release, as the pace of its product tells.
 * @property ahead open issues of the same product in releases planned before it: they are worked on first
 * @property chance share 0…1 of runs in which everything is done on the planned day or before
 * @property on the day by which it is done with that probability in percent; null: not within ten years
 * @property straightOn the day that the mean weekly pace alone would give, to compare with
 */
export type ReleaseForecast =
  | {
      kind: 'forecast';
      remaining: number;
      ahead: number;
      chance: number;
      on: Record<ForecastLevel, Day | null>;
      straightOn: Day | null;
      weeksOfHistory: number;
      issuesInHistory: number;
    }
  | TooFew
  | { kind: 'nothingFinished'; weeksOfHistory: number }
  | { kind: 'nothingLeft' };

const tenYears = 3_650;

export type Waiting = { remaining: number; ahead: number };

/** The forecast of a release on a day. @param throughput issues finished in each past week @param waiting issues in it that are not done, and those before them */
export function releaseForecast(throughput: readonly number[], { remaining, ahead }: Waiting, plannedOn: Day, today: Day): ReleaseForecast {
  if (remaining <= 0) return { kind: 'nothingLeft' };
  const forecast = forecastDays(throughput, remaining + ahead);
  if (forecast.kind !== 'forecast') return forecast;
  const { days, weeksOfHistory, issuesInHistory } = forecast;
  const after = (passed: number | null) => (passed === null ? null : addDays(today, passed));
  const straight = Math.ceil((7 * (remaining + ahead) * weeksOfHistory) / issuesInHistory);
  return {
    kind: 'forecast',
    remaining,
    ahead,
    chance: chanceWithin(days, daysBetween(today, plannedOn)),
    on: { 50: after(daysAt(days, 50)), 70: after(daysAt(days, 70)), 85: after(daysAt(days, 85)), 95: after(daysAt(days, 95)) },
    straightOn: straight < tenYears ? addDays(today, straight) : null,
    weeksOfHistory,
    issuesInHistory,
  };
}

/** Green from 85 %, amber from 50 %: what a colour says follows from the probability alone. */
export function outlookOf(chance: number): 'good' | 'warning' | 'bad' {
  if (chance >= 0.85) return 'good';
  return chance >= 0.5 ? 'warning' : 'bad';
}

type Queued = { id: string; productId: string; plannedOn: Day; open: number };

/** Open issues of the same product in releases planned before each one. @param planned releases that have not shipped, in any order */
export function openAhead(planned: readonly Queued[]): Map<string, number> {
  const isBefore = (one: Queued, other: Queued) =>
    one.plannedOn < other.plannedOn || (one.plannedOn === other.plannedOn && one.id < other.id);
  return new Map(
    planned.map((release) => [
      release.id,
      planned.filter((other) => other.productId === release.productId && isBefore(other, release)).reduce((sum, { open }) => sum + open, 0),
    ]),
  );
}

/** The chance to make the planned day when 0, 1, 2 … issues are taken out of the release; null where nothing can be forecast. */
export function chancesOfDropping(
  throughput: readonly number[],
  { remaining, ahead }: Waiting,
  plannedOn: Day,
  today: Day,
): number[] | null {
  const chances = chancesAfterDropping(throughput, remaining + ahead, daysBetween(today, plannedOn));
  if (!chances) return null;
  // An empty release waits for nobody.
  return [...chances.slice(0, remaining), 1];
}

/** The order in which issues would be left out: the least urgent first, among those of one priority the least severe. */
export const dropOrderOf = <Item extends { priority: string | null; severity: number | null }>(issues: readonly Item[]): Item[] =>
  [...issues].sort(
    (one, other) => (other.priority ?? 'P9').localeCompare(one.priority ?? 'P9') || (one.severity ?? -1) - (other.severity ?? -1),
  );
