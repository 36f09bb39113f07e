import { addDays, type Day } from '@/domain/calendar/day';
import type { DayOrder } from '@/domain/imports/import-file';
import { namedMonth } from '@/domain/imports/month-names';
import { persianDay } from '@/domain/imports/persian-day';
import { ordersOf, readDay } from '@/domain/imports/read-day';
import { latinDigits } from '@/domain/search/written-form';

export type PastedDay = { kind: 'day'; day: Day } | { kind: 'notADay' } | { kind: 'ambiguousDay' };

/**
 * The day of a measurement as a spreadsheet shows it; a month alone (`2026-05`, `May 2026`, `مرداد ۱۴۰۵`) is its last day, when the month's
 * value is known. @param dayOrder of the column; null when it is not known
 */
export function readPastedDay(text: string, dayOrder: DayOrder | null): PastedDay {
  const month = lastOfMonth(latinDigits(text).trim());
  if (month) return { kind: 'day', day: month };
  const read = readDay(text, { dayOrder });
  if (read === undefined) return { kind: 'notADay' };
  return read === 'ambiguous' ? { kind: 'ambiguousDay' } : { kind: 'day', day: read.day };
}

/** The order of day and month that the days of a column show; null when they do not say, or contradict each other. */
export function dayOrderOf(texts: readonly string[]): DayOrder | null {
  const orders = new Set(texts.map(ordersOf));
  if (orders.has('dayFirst') === orders.has('monthFirst')) return null;
  return orders.has('dayFirst') ? 'dmy' : 'mdy';
}

function lastOfMonth(text: string): Day | undefined {
  const [, year, number] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})月?$/.exec(text) ?? [];
  if (year && number) return lastDay(Number(year) < 1700 ? 'persian' : 'gregory', Number(year), Number(number));
  const [, before, name = '', after] = /^(?:(\d{4})\s+)?(\p{L}[\p{L}\p{M}]*\.?)(?:[\s-]+(\d{4}))?$/u.exec(text) ?? [];
  const written = before ?? after;
  const month = written ? namedMonth(name) : undefined;
  return month && lastDay(month.calendar, Number(written), month.month);
}

function lastDay(calendar: 'gregory' | 'persian', year: number, month: number): Day | undefined {
  if (month < 1 || month > 12) return undefined;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const next =
    calendar === 'persian'
      ? persianDay(nextYear, nextMonth, 1)
      : `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`;
  return next && addDays(next, -1);
}
