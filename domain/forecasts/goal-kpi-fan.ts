import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { monthEnds } from '@/domain/goals/fiscal-months';
import type { Kpi } from '@/domain/goals/goal';
import type { Measurement } from '@/domain/goals/kpi-progress';
import { forecastKpi, type Range } from './goal-kpi-forecast';

export type FanPoint = { day: Day } & Range;

const mostPoints = 4;

/** The 80 % range from the last value, where it is that value, to the end of the year; empty where nothing can be forecast. */
export function forecastFan(kpi: Kpi, known: readonly Measurement[], year: Span, today: Day, seed: number): FanPoint[] {
  const last = known.at(-1);
  const { forecast, rangeOn } = forecastKpi(kpi, known, year, today, seed);
  if (!last || forecast.kind !== 'forecast') return [];
  const ahead = monthEnds(year).filter((day) => day > last.day && day < year.to);
  const every = Math.max(1, Math.ceil(ahead.length / mostPoints));
  const shown = [...ahead.filter((_, index) => index % every === 0), year.to];
  const start = last.day >= year.from ? [{ day: last.day, low: last.value, middle: last.value, high: last.value }] : [];
  return [
    ...start,
    ...shown.flatMap((day) => {
      const range = rangeOn(day);
      return range ? [{ day, ...range }] : [];
    }),
  ];
}
