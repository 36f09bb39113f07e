import { addDays, type Day } from '@/domain/calendar/day';

/**
 * The day of a date in the Persian (Solar Hijri) calendar. @param year 1178…1633
 * Leap years by the 33-year cycle, which agrees with the calendar in use over that span. Undefined for a date that does not exist.
 */
export function persianDay(year: number, month: number, date: number): Day | undefined {
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || date < 1) return undefined;
  const lengthInDays = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (date > lengthInDays) return undefined;
  return addDays('2024-03-20', dayNumber(year, month, date) - dayNumber(1403, 1, 1));
}

const isLeap = (year: number) => dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1) === 366;

function dayNumber(year: number, month: number, date: number): number {
  const years = year + 1595;
  const daysOfYears = 365 * years + Math.floor(years / 33) * 8 + Math.floor(((years % 33) + 3) / 4);
  return daysOfYears + (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186) + date;
}
