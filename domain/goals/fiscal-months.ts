import { addDays, type Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';

/** The last days of the calendar months of a fiscal year, in order. */
export function monthEnds(year: Span): Day[] {
  const ends: Day[] = [];
  for (let first = year.from; first <= year.to; ) {
    const next = `${addDays(`${first.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
    ends.push(addDays(next, -1));
    first = next;
  }
  return ends;
}
