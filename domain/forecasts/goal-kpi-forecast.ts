import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Kpi } from '@/domain/goals/goal';
import { isInside, isMaintained, limitsOf, type Measurement } from '@/domain/goals/kpi-progress';
import { meetsTarget, targetTest } from '@/domain/goals/year-end-straight-reading';
import { driftingLevel } from '@/domain/statistics/drifting-level';
import type { TooFew } from '@/domain/statistics/figure';
import { mulberry32 } from '@/domain/statistics/mulberry32';
import { type Draws, drawReadings, valuesAhead, walkOf } from '@/domain/statistics/reading-draws';
import { normalDraws } from '@/domain/statistics/student-draws';
import { type Rhythm, rhythmOf } from './goal-kpi-history';
import { possibleValue } from './goal-kpi-range';

export const forecastRuns = 10_000;

/** 80 % of the runs lie from `low` to `high`, half of them below `middle`. */
export type Range = { low: number; middle: number; high: number };

/**
 * Where a KPI ends the fiscal year, in its unit. @property chance share 0…1 of runs that are what was asked on the last day
 * @property n values it is drawn from, since a day
 */
export type KpiForecast =
  | ({ kind: 'forecast'; day: Day; chance: number | null; n: number; since: Day } & Range)
  | { kind: 'final'; day: Day; value: number; meetsTarget: boolean | null }
  | { kind: 'noActual' }
  | TooFew;

/** @property progress what each run adds to the goal's score; null where nothing can be said @property rangeOn the 80 % range on a day ahead */
export type ForecastKpi = { forecast: KpiForecast; progress: Float64Array | null; rangeOn: (day: Day) => Range | null };

export const neededValues = 6;

/**
 * The year-end forecast of a KPI: its own values read as a drifting, wandering level with noise (`driftingLevel`), 10,000 seeded draws of
 * what that foresees for the last day of the year. A maintain KPI's runs walk period by period, as its progress is the share of
 * periods inside its limits. Once the year is over the last value is final. Refuses with fewer than six values.
 * @param known all values up to today in order of day, also those from before the year: they tell how it moves
 */
export function forecastKpi(kpi: Kpi, known: readonly Measurement[], year: Span, today: Day, seed: number): ForecastKpi {
  const inYear = known.filter(({ day }) => day >= year.from && day <= year.to);
  const last = inYear.at(-1);
  const nowhere = () => null;
  if (last && (today > year.to || last.day === year.to)) {
    const forecast = { kind: 'final' as const, day: last.day, value: last.value, meetsTarget: meetsTarget(kpi, last.value) };
    return { forecast, progress: Float64Array.of(progressOf(kpi, last.value, inYear)), rangeOn: nowhere };
  }
  const rhythm = rhythmOf(known.filter(({ day }) => day <= year.to));
  if (!rhythm || today > year.to) return { forecast: { kind: 'noActual' }, progress: null, rangeOn: nowhere };
  const fit = driftingLevel(rhythm.values, 10 ** -kpi.decimals, neededValues);
  if (fit.kind === 'tooFew') return { forecast: fit, progress: null, rangeOn: nowhere };

  const draws = drawReadings(fit, forecastRuns, mulberry32(seed));
  const possible = possibleValue(kpi, known);
  const stepsTo = (day: Day) => Math.max(0, daysBetween(rhythm.last, day)) / rhythm.stepInDays;
  const valuesOn = (day: Day) => valuesAhead(draws, stepsTo(day)).map(possible);
  const ends = valuesOn(year.to);
  const progress = isMaintained(kpi)
    ? maintainedShares(kpi, inYear, draws, { rhythm, until: year.to, possible, normal: normalDraws(mulberry32(seed + 1)) })
    : ends.map((value) => progressOf(kpi, value, []));
  const since = addDays(rhythm.last, -Math.round((rhythm.values.at(-1)?.at ?? 0) * rhythm.stepInDays));
  return {
    forecast: { kind: 'forecast', day: year.to, chance: chanceOf(kpi, ends), n: rhythm.values.length, since, ...rangeOf(ends) },
    progress,
    rangeOn: (day) => (day > rhythm.last ? rangeOf(valuesOn(day)) : null),
  };
}

/** The 80 % range of the runs. */
export function rangeOf(runs: Float64Array): Range {
  const inOrder = Float64Array.from(runs).sort();
  const at = (share: number) => inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

type Future = { rhythm: Rhythm; until: Day; possible: (value: number) => number; normal: () => number };

/** The share of the year's periods inside the limits, past and to come, of each run. */
function maintainedShares(kpi: Kpi, inYear: readonly Measurement[], draws: Draws, future: Future) {
  const limits = limitsOf(kpi);
  if (!limits) return null;
  const inside = inYear.filter(({ value }) => isInside(value, limits)).length;
  const periods = Math.floor(daysBetween(future.rhythm.last, future.until) / future.rhythm.stepInDays);
  const shares = new Float64Array(forecastRuns);
  for (let run = 0; run < shares.length; run++) {
    const next = walkOf(draws, run, future.normal);
    let held = inside;
    for (let period = 0; period < periods; period++) if (isInside(future.possible(next()), limits)) held++;
    shares[run] = held / Math.max(1, inYear.length + periods);
  }
  return shares;
}

/** The share of runs that end as was asked; null for a maintain KPI without limits. */
function chanceOf(kpi: Kpi, ends: Float64Array): number | null {
  const isMet = targetTest(kpi);
  if (!isMet) return null;
  let met = 0;
  for (const end of ends) if (isMet(end)) met++;
  return met / ends.length;
}

function progressOf(kpi: Kpi, value: number, periods: readonly Measurement[]): number {
  if (!isMaintained(kpi)) return (value - kpi.baseline) / (kpi.target - kpi.baseline);
  const limits = limitsOf(kpi);
  return limits ? periods.filter((period) => isInside(period.value, limits)).length / Math.max(1, periods.length) : 0;
}
