import type { Day } from '@/domain/calendar/day';
import { latinDigits } from '@/domain/search/written-form';
import type { DayRead } from './day-read';
import type { DayOrder } from './import-file';
import { namedMonth } from './month-names';
import { persianDay } from './persian-day';
import { readClockTime } from './read-clock-time';
import { serialDay } from './serial-day';

/** Day and month of 03/04/2021 may be either way round; only a person can say. */
export const ambiguous = 'ambiguous';

/**
 * A date as people and trackers write it: ISO, `23/Jan/21 10:38 AM`, `23.01.2021`, `2021年1月23日`, `۱۴۰۳/۰۵/۱۲`, Excel's
 * serial numbers, month names of the five languages.
 * @returns undefined when it is no date; `ambiguous` when the order of day and month decides and is not given
 */
export function readDay(text: string, { dayOrder }: { dayOrder: DayOrder | null }): DayRead | typeof ambiguous | undefined {
  const written = latinDigits(text)
    .replace(/[\u200c-\u200f\u202a-\u202e]/g, '')
    .trim();
  if (written.length < 5 || written.length > 60) return undefined;
  const serial = serialDay(written);
  if (serial) return serial;
  for (const read of [yearFirst, namedDayFirst, namedMonthFirst, numbers]) {
    const found = read(written, dayOrder);
    if (!found) continue;
    if (found.date === ambiguous) return ambiguous;
    const time = readClockTime(found.rest);
    if (time === undefined || !found.date) return undefined;
    return time === 'none' ? { day: found.date } : { day: found.date, time };
  }
  return undefined;
}

/** Which orders a date allows: evidence for the order of a whole column. */
export function ordersOf(text: string): 'dayFirst' | 'monthFirst' | 'eitherWay' | undefined {
  const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{2}|\d{4})(?!\d)/.exec(latinDigits(text).trim()) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [Number(first), Number(second)];
  if (one > 31 || other > 31 || one === 0 || other === 0 || (one > 12 && other > 12)) return undefined;
  if (one > 12) return 'dayFirst';
  if (other > 12) return 'monthFirst';
  return one === other ? undefined : 'eitherWay';
}

type Found = { date: Day | typeof ambiguous | undefined; rest: string } | undefined;

function yearFirst(text: string): Found {
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(.*)$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})()$/.exec(text);
  if (!match) return undefined;
  return { date: dayOf(Number(match[1]), Number(match[2]), Number(match[3])), rest: match[4] ?? '' };
}

function namedDayFirst(text: string): Found {
  const match =
    /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s/-]*(\p{L}[\p{L}\p{M}]*\.?)[\s/,-]*(\d{4}|\d{2})(?!\d)(.*)$/u.exec(text);
  return match ? named(match[2], Number(match[1]), Number(match[3]), match[4]) : undefined;
}

function namedMonthFirst(text: string): Found {
  const match = /^(?:\p{L}{2,10}\.?,\s+)?(\p{L}{3,12}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(.*)$/u.exec(text);
  return match ? named(match[1], Number(match[2]), Number(match[3]), match[4]) : undefined;
}

function named(name: string | undefined, date: number, year: number, rest: string | undefined): Found {
  const month = namedMonth(name ?? '');
  if (!month) return undefined;
  const day =
    month.calendar === 'persian' ? persianDay(year < 100 ? 1400 + year : year, month.month, date) : dayOf(year, month.month, date);
  return { date: day, rest: rest ?? '' };
}

function numbers(text: string, dayOrder: DayOrder | null): Found {
  const match = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  if (!match) return undefined;
  const [first, second, year, rest] = [Number(match[1]), Number(match[3]), Number(match[4]), match[5] ?? ''];
  const order = match[2] === '.' || first > 12 ? 'dmy' : second > 12 ? 'mdy' : dayOrder;
  if (order === 'mdy') return { date: dayOf(year, first, second), rest };
  if (order === 'dmy' || first === second) return { date: dayOf(year, second, first), rest };
  return { date: ambiguous, rest };
}

/** A Gregorian or, before 1700, a Persian date. Two-digit years are 1970–2069. */
function dayOf(writtenYear: number, month: number, date: number): Day | undefined {
  const year = writtenYear < 100 ? writtenYear + (writtenYear < 70 ? 2000 : 1900) : writtenYear;
  if (year < 1700) return persianDay(year, month, date);
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.getUTCMonth() === month - 1 ? moment.toISOString().slice(0, 10) : undefined;
}
