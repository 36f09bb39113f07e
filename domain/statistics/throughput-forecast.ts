import { type TooFew, tooFew } from './figure';
import { mulberry32 } from './mulberry32';

/** @property days of each run, rising: how many days from now until the last issue is done */
export type Forecast =
  | { kind: 'forecast'; days: Int32Array; weeksOfHistory: number; issuesInHistory: number }
  | TooFew
  | { kind: 'nothingFinished'; weeksOfHistory: number }
  | { kind: 'nothingLeft' };

const forecastRuns = 10_000;
const neededWeeks = 6;
const usualSeed = 42;
// Ten years: a run that is not done by then is drawn as that long.
const mostDays = 3_650;

type Choices = { seed?: number; runs?: number };

/**
 * When the remaining issues will be done: Monte Carlo over past weekly throughput, weeks drawn with replacement (index ⌊r·n⌋,
 * mulberry32) until the sum reaches what remains. Within the last week issues are taken to be finished evenly.
 * @param throughput issues finished in each complete past week, noughts included @param remaining whole issues
 * @returns refused with fewer than six weeks, and when nothing was finished in them
 */
export function forecastDays(
  throughput: readonly number[],
  remaining: number,
  { seed = usualSeed, runs = forecastRuns }: Choices = {},
): Forecast {
  if (remaining <= 0) return { kind: 'nothingLeft' };
  if (throughput.length < neededWeeks) return tooFew(throughput.length, neededWeeks);
  const issuesInHistory = throughput.reduce((sum, n) => sum + n, 0);
  if (issuesInHistory <= 0) return { kind: 'nothingFinished', weeksOfHistory: throughput.length };
  const random = mulberry32(seed);
  const days = Int32Array.from({ length: runs }, () => daysOfRun(throughput, remaining, random)).sort();
  return { kind: 'forecast', days, weeksOfHistory: throughput.length, issuesInHistory };
}

function daysOfRun(throughput: readonly number[], remaining: number, random: () => number): number {
  let left = remaining;
  for (let days = 0; days < mostDays; days += 7) {
    const finished = throughput[Math.floor(random() * throughput.length)] ?? 0;
    if (finished >= left) return days + Math.max(1, Math.ceil((7 * left) / finished));
    left -= finished;
  }
  return mostDays;
}

/** By how many days from now everything is done in `percent` of the runs; null where that is ten years or more. */
export function daysAt(days: Int32Array, percent: number): number | null {
  const value = days[Math.max(0, Math.ceil((percent / 100) * days.length) - 1)] ?? mostDays;
  return value >= mostDays ? null : value;
}

/** The share 0…1 of runs in which everything is done within so many days. */
export function chanceWithin(days: Int32Array, limit: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return days.length === 0 ? 0 : low / days.length;
}

/**
 * The chance of being done within so many days when 0, 1, 2 … of the remaining issues are dropped.
 * @returns one share 0…1 for each number dropped up to all of them, rising to 1; null where forecastDays refuses
 */
export function chancesAfterDropping(
  throughput: readonly number[],
  remaining: number,
  within: number,
  { seed = usualSeed, runs = forecastRuns }: Choices = {},
): number[] | null {
  if (forecastDays(throughput, remaining, { seed, runs: 1 }).kind !== 'forecast') return null;
  const random = mulberry32(seed);
  const finishing = new Int32Array(remaining + 1);
  for (let run = 0; run < runs; run++) {
    const finished = Math.min(remaining, finishedWithin(throughput, Math.max(0, within), random));
    finishing[finished] = (finishing[finished] ?? 0) + 1;
  }
  const chances: number[] = [];
  let atLeast = 0;
  for (let issues = remaining; issues >= 0; issues--) {
    atLeast += finishing[issues] ?? 0;
    chances.push(issues === 0 ? 1 : atLeast / runs);
  }
  return chances;
}

function finishedWithin(throughput: readonly number[], days: number, random: () => number): number {
  let finished = 0;
  for (let week = 0; week < Math.ceil(days / 7); week++) {
    const whole = throughput[Math.floor(random() * throughput.length)] ?? 0;
    finished += Math.floor((whole * Math.min(7, days - week * 7)) / 7);
  }
  return finished;
}
