import type { Locale } from '@/domain/people/member';

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

// 4 January 1970 was a Sunday.
const sunday = Date.UTC(1970, 0, 4);
const dayMs = 86_400_000;

/** Weekdays by number, 0 = Sunday, beginning with `from`. */
export function weekdayNames(locale: Locale, from = 0): { weekday: number; name: string }[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return weekdays.map((step) => {
    const weekday = (from + step) % 7;
    return { weekday, name: format.format(sunday + weekday * dayMs) };
  });
}

/** Months of the Gregorian year, in which fiscal years are reckoned. */
export function monthNames(locale: Locale): { month: number; name: string }[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
  return months.map((month) => ({ month, name: format.format(Date.UTC(1970, month - 1, 1)) }));
}
