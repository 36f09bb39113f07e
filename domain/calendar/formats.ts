import type { CalendarName, Locale } from '@/domain/people/member';
import type { Day } from './day';

/** How one person reads dates and numbers. */
export type Formats = {
  locale: Locale;
  calendar: CalendarName;
  dir: 'ltr' | 'rtl';
  /** 4 May 2026; empty for no day. */
  day(day: Day | null): string;
  /** 4 May, and the year only when it is not `today`'s. */
  dayShort(day: Day | null, today?: Day): string;
  month(day: Day): string;
  moment(date: Date): string;
  /** "3 days ago"; weeks and longer as a day. */
  ago(date: Date, now?: Date): string;
  number(value: number, maxDecimals?: number): string;
  /** @param share 0…1 */
  percent(share: number, decimals?: number): string;
  /** With its sign, also when positive: +3, −8.5. */
  signed(value: number, decimals?: number): string;
  list(items: readonly string[]): string;
};

const made = new Map<string, Formats>();

/** @param timeZone IANA name, used for moments; days have no zone. Formats are kept, as making them costs milliseconds. */
export function makeFormats(locale: Locale, calendar: CalendarName, timeZone: string): Formats {
  const name = `${locale} ${calendar} ${timeZone}`;
  const known = made.get(name);
  if (known) return known;
  const formats = build(locale, calendar, timeZone);
  made.set(name, formats);
  return formats;
}

export const directionOf = (locale: Locale) => (locale === 'fa' ? 'rtl' : 'ltr');

// British order for English days: 4 May 2026 cannot be misread.
const regions = { en: 'en-GB', zh: 'zh-Hans', fr: 'fr-FR', de: 'de-DE', fa: 'fa-IR' } satisfies Record<Locale, string>;

function build(locale: Locale, calendar: CalendarName, timeZone: string): Formats {
  const digits = locale === 'fa' ? 'arabext' : 'latn';
  const tag = `${regions[locale]}-u-ca-${calendar}-nu-${digits}`;
  // Short Persian month names are cut beyond recognition outside Persian.
  const dayAndMonth = { day: 'numeric', month: calendar === 'persian' ? 'long' : 'short' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const days = dates(tag, calendar, { timeZone: 'UTC', ...dayAndMonth, year: 'numeric' });
  const daysThisYear = dates(tag, calendar, { timeZone: 'UTC', ...dayAndMonth });
  const months = dates(tag, calendar, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const moments = dates(tag, calendar, { timeZone, ...dayAndMonth, year: 'numeric', ...clock });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const lists = new Intl.ListFormat(tag);
  const yearIn = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: 'UTC', year: 'numeric' });
  const year = (day: Day) => yearIn.format(asDate(day));
  const day = (value: Day | null) => (value ? days(asDate(value)) : '');

  return {
    locale,
    calendar,
    dir: directionOf(locale),
    day,
    dayShort: (value, today) => (value && today && year(value) === year(today) ? daysThisYear(asDate(value)) : day(value)),
    month: (value) => months(asDate(value)),
    moment: (date) => moments(date),
    ago: (date, now = new Date()) => ago(relative, date, now) ?? moments(date),
    number: (value, maxDecimals = 0) => withMinus(numbers(tag, { maximumFractionDigits: maxDecimals }).format(value)),
    percent: (share, decimals = 0) => numbers(tag, { style: 'percent', maximumFractionDigits: decimals }).format(share),
    signed: (value, decimals = 0) => withMinus(numbers(tag, { maximumFractionDigits: decimals, signDisplay: 'exceptZero' }).format(value)),
    list: (items) => lists.format(items),
  };
}

/** Persian years go without their era: nobody writes 1405 AP. Persian puts the month before its year. */
function dates(tag: string, calendar: CalendarName, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(tag, options);
  if (calendar === 'gregory') return (date: Date) => format.format(date);
  const isMonth = !options.day && tag.startsWith('fa');
  return (date: Date) => {
    const parts = format.formatToParts(date).filter((part) => part.type !== 'era');
    const text = (isMonth ? parts.reverse() : parts).map((part) => part.value).join('');
    return text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
  };
}

const withMinus = (number: string) => number.replace('-', '−');

const keptNumbers = new Map<string, Intl.NumberFormat>();

function numbers(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${tag} ${options.style} ${options.maximumFractionDigits} ${options.signDisplay}`;
  const known = keptNumbers.get(name);
  if (known) return known;
  const format = new Intl.NumberFormat(tag, options);
  keptNumbers.set(name, format);
  return format;
}

const spans = [
  { unit: 'minute', seconds: 60, below: 3_600 },
  { unit: 'hour', seconds: 3_600, below: 86_400 },
  { unit: 'day', seconds: 86_400, below: 14 * 86_400 },
] as const;

function ago(relative: Intl.RelativeTimeFormat, date: Date, now: Date): string | undefined {
  const seconds = (now.getTime() - date.getTime()) / 1000;
  if (seconds < 60) return relative.format(0, 'second');
  const span = spans.find(({ below }) => seconds < below);
  return span && relative.format(-Math.floor(seconds / span.seconds), span.unit);
}

const asDate = (day: Day) => new Date(`${day}T00:00:00Z`);
