import { addDays } from '@/domain/calendar/day';
import type { DayRead } from './day-read';

const [first, last] = [20_000, 80_000];

/** A date as a spreadsheet counts it: days since 30 December 1899, 1954…2119 only, so that other numbers are not taken for dates. */
export function serialDay(text: string): DayRead | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const serial = Number(text);
  if (serial < first || serial > last) return undefined;
  const days = Math.floor(serial);
  const secondsOfDay = Math.round((serial - days) * 86_400);
  const day = addDays('1899-12-30', days);
  return secondsOfDay > 0 && secondsOfDay < 86_400 ? { day, time: { secondsOfDay } } : { day };
}
