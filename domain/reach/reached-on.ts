import type { Day } from '@/domain/calendar/day';
import { everyone, type ReachPoint } from './reach-point';

/** @property reachedOn first measured day of the stay above the threshold; null: not there @property newest the last measurement, of the channel furthest behind */
export type ReachState = { reachedOn: Day | null; newest: ReachPoint | null };

/**
 * When users had it. Measurements of everyone decide; without any, every channel measured must be there, so the last of them decides. A day
 * is never guessed between two measurements: it counts from the first measured day at or above the threshold from which it stayed there.
 * A later fall below takes it back. @param threshold share above 0 up to 1
 */
export function reachStateOf(points: readonly ReachPoint[], threshold: number): ReachState {
  const ofEveryone = points.filter((point) => point.channel === everyone);
  const counted = ofEveryone.length > 0 ? ofEveryone : points;
  const series = [...new Set(counted.map((point) => point.channel))].map((channel) => seriesOf(counted, channel));
  const days = series.map((one) => stayedFrom(one, threshold));
  const isReached = days.length > 0 && days.every((day) => day !== null);
  return {
    reachedOn: isReached
      ? days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
      : null,
    newest: series
      .flatMap((one) => one.at(-1) ?? [])
      .reduce<ReachPoint | null>((low, one) => (low && low.share <= one.share ? low : one), null),
  };
}

/** The measurements of one channel in order of time. */
export const seriesOf = <Point extends ReachPoint>(points: readonly Point[], channel: string): Point[] =>
  points.filter((point) => point.channel === channel).sort((one, other) => (one.day < other.day ? -1 : 1));

function stayedFrom(series: readonly ReachPoint[], threshold: number): Day | null {
  const lastBelow = series.findLastIndex((point) => point.share < threshold);
  return series[lastBelow + 1]?.day ?? null;
}
