import type { CalendarName } from '@/domain/people/member';
import { addDays, type Day, weekOf } from './day';
import type { Span } from './fiscal';

const formatters = new Map<CalendarName, Intl.DateTimeFormat>();

/** The number that a day has within its month. @returns 1…31 */
export function dayOfMonth(day: Day, calendar: CalendarName): number {
  let formatter = formatters.get(calendar);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', day: 'numeric' });
    formatters.set(calendar, formatter);
  }
  return Number(formatter.format(new Date(`${day}T00:00:00Z`)));
}

/** The month, of the Gregorian or the Persian calendar, that holds a day. */
export function monthSpan(day: Day, calendar: CalendarName): Span {
  const from = addDays(day, 1 - dayOfMonth(day, calendar));
  const soonAfter = addDays(from, 31);
  return { from, to: addDays(soonAfter, -dayOfMonth(soonAfter, calendar)) };
}

/** Whole weeks that cover a month. @param weekStartsOn 0 = Sunday … 6 = Saturday */
export function weeksOfMonth(month: Span, weekStartsOn: number): Day[][] {
  const weeks: Day[][] = [];
  for (let start = weekOf(month.from, weekStartsOn); start <= month.to; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  }
  return weeks;
}
