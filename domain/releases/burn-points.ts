import type { Day } from '@/domain/calendar/day';
import type { BurnDay } from './burn-up';

const mostPoints = 120;

/**
 * Evenly spaced days of a burn-up, at most 120 and always the last, so that a release planned for years is drawn and
 * listed no longer than one planned for a season. Each keeps what held at the end of its day.
 */
export function burnPoints(days: readonly BurnDay[]): BurnDay[] {
  const step = Math.max(1, Math.ceil(days.length / mostPoints));
  return days.filter((_, index) => (days.length - 1 - index) % step === 0);
}

/** The point at which a day is marked: the first that is not before it, itself when it lies ahead; null before the first. */
export function pointOf(day: Day | null, days: readonly BurnDay[], points: readonly BurnDay[]): Day | null {
  const first = days[0];
  if (day === null || first === undefined || day < first.day) return null;
  return points.find((point) => point.day >= day)?.day ?? day;
}
