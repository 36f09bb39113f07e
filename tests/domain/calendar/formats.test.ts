import { expect, test } from 'vitest';
import { makeFormats } from '@/domain/calendar/formats';
import { calendars, locales } from '@/domain/people/member';

const paris = (locale: (typeof locales)[number], calendar: (typeof calendars)[number]) => makeFormats(locale, calendar, 'Europe/Paris');

test.each([
  ['en', 'gregory', '4 May 2026'],
  ['en', 'persian', '14 Ordibehesht 1405'],
  ['zh', 'gregory', '2026年5月4日'],
  ['zh', 'persian', '1405年2月14日'],
  ['fr', 'gregory', '4 mai 2026'],
  ['fr', 'persian', '14 ordibehešt 1405'],
  ['de', 'gregory', '4. Mai 2026'],
  ['de', 'persian', '14. Ordibehescht 1405'],
  ['fa', 'gregory', '۴ مه ۲۰۲۶'],
  ['fa', 'persian', '۱۴ اردیبهشت ۱۴۰۵'],
] as const)('a day reads in %s with the %s calendar as %s', (locale, calendar, text) => {
  expect(paris(locale, calendar).day('2026-05-04')).toBe(text);
});

test('a day keeps its date in every time zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Tehran']) {
    expect(makeFormats('en', 'gregory', zone).day('2026-01-01')).toBe('1 Jan 2026');
  }
});

test('the year is left out only of a day in the same year of the same calendar', () => {
  const gregorian = paris('en', 'gregory');
  expect(gregorian.dayShort('2026-01-02', '2026-12-31')).toBe('2 Jan');
  expect(gregorian.dayShort('2025-12-31', '2026-01-01')).toBe('31 Dec 2025');
  // Nowruz 1405 fell on 21 March 2026.
  expect(paris('fa', 'persian').dayShort('2026-03-20', '2026-03-21')).toBe('۲۹ اسفند ۱۴۰۴');
});

test('a Persian month stands before its year', () => {
  expect(paris('fa', 'persian').month('2026-05-04')).toBe('اردیبهشت ۱۴۰۵');
  expect(paris('de', 'gregory').month('2026-05-04')).toBe('Mai 2026');
});

test('a moment is shown in the organisation’s time zone', () => {
  expect(paris('en', 'gregory').moment(new Date('2026-05-04T22:30:00Z'))).toContain('00:30');
  expect(makeFormats('fa', 'persian', 'Asia/Tehran').moment(new Date('2026-05-04T22:30:00Z'))).toContain('۰۲:۰۰');
});

test('what just happened is told by distance, what is weeks ago by its moment', () => {
  const { ago } = paris('en', 'gregory');
  const now = new Date('2026-05-20T12:00:00Z');
  expect(ago(new Date('2026-05-20T11:59:30Z'), now)).toBe('now');
  expect(ago(new Date('2026-05-20T10:00:00Z'), now)).toBe('2 hours ago');
  expect(ago(new Date('2026-05-17T10:00:00Z'), now)).toBe('3 days ago');
  expect(ago(new Date('2026-04-01T10:00:00Z'), now)).toContain('1 Apr 2026');
});

test('digits are Persian in Persian and Latin elsewhere, whatever the calendar', () => {
  expect(paris('fa', 'gregory').number(1234)).toBe('۱٬۲۳۴');
  expect(paris('en', 'persian').number(1234)).toBe('1,234');
  expect(paris('zh', 'gregory').percent(0.456, 1)).toBe('45.6%');
});

test('a change carries its sign with a real minus', () => {
  expect(paris('de', 'gregory').signed(-8.5, 1)).toBe('−8,5');
  expect(paris('en', 'gregory').signed(3)).toBe('+3');
  expect(paris('en', 'gregory').signed(0)).toBe('0');
});

test('every language and calendar gives a text for no day', () => {
  for (const locale of locales) for (const calendar of calendars) expect(paris(locale, calendar).day(null)).toBe('');
});
