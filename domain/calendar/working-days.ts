import { addDays, type Day, weekdayOf } from './day';

/** @property workingDays weekdays worked, 0 = Sunday … 6 = Saturday; at least one */
export type WorkingCalendar = { workingDays: readonly number[]; holidays: ReadonlySet<Day> };

export const isWorkingDay = (day: Day, calendar: WorkingCalendar): boolean =>
  calendar.workingDays.includes(weekdayOf(day)) && !calendar.holidays.has(day);

/**
 * The working day `count` working days after `day` (before it, when negative). Nought gives the day itself, worked or not.
 * Throws when the week has no working day: settings never allow that.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  if (calendar.workingDays.length === 0) throw new RangeError('a working week has at least one day');
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/** `day` itself when it is worked, otherwise the next day that is. */
export const workingDayFrom = (day: Day, calendar: WorkingCalendar): Day =>
  isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);

/**
 * Working days left on `from` until the end of `to`: those after `from` up to and with `to`. Negative when `to` lies before `from`.
 * The inverse of `addWorkingDays`.
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  const step = from <= to ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) count += step;
  }
  return count;
}
