import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { Outcome, Rhythm } from './outcome';

/** Which days count, ends included. What lies between `beforeTo` and `afterFrom` is settling, and counts on neither side. */
export type OutcomeWindow = { beforeFrom: Day; beforeTo: Day; afterFrom: Day; afterTo: Day };

type Spans = Pick<Outcome, 'rhythm' | 'beforePeriods' | 'settlingDays' | 'afterPeriods'>;

/**
 * The days whose values are compared. A value is dated by the last day of the week or month that it sums up, so the first one after the
 * fix is that of the first whole period behind the settling days; the window is as long as holds every period asked for.
 */
export function outcomeWindow(start: Day, { rhythm, beforePeriods, settlingDays, afterPeriods }: Spans): OutcomeWindow {
  const settled = addDays(start, settlingDays);
  return {
    beforeFrom: rhythm === 'week' ? addDays(start, -7 * beforePeriods) : monthsLater(start, -beforePeriods),
    beforeTo: addDays(start, -1),
    afterFrom: settled,
    afterTo: rhythm === 'week' ? addDays(settled, 7 * afterPeriods + 5) : endOfMonths(settled, afterPeriods),
  };
}

/** The first day that a value dated `day` sums up. */
export function coveredFrom(day: Day, rhythm: Rhythm): Day {
  if (rhythm === 'week') return addDays(day, -6);
  return addDays(day, 1).endsWith('-01') ? `${day.slice(0, 7)}-01` : addDays(day, -29);
}

/** Number of a value's period: whole, rising with time, the same for two values of one week or month. */
export const periodOf = (day: Day, rhythm: Rhythm, start: Day): number =>
  rhythm === 'week' ? Math.floor(daysBetween(start, day) / 7) : monthNumber(day) - monthNumber(start);

const monthNumber = (day: Day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;

/** The first day of the month so many months later. */
function firstOfMonth(day: Day, later: number): Day {
  const month = monthNumber(day) + later;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

const monthsLater = (day: Day, months: number): Day => {
  const first = firstOfMonth(day, months);
  const last = addDays(firstOfMonth(day, months + 1), -1);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
};

/** The end of so many whole months from a day on. */
const endOfMonths = (day: Day, months: number): Day => addDays(firstOfMonth(day, months + (day.endsWith('-01') ? 0 : 1)), -1);
