import { expect, test } from 'vitest';
import { monthNames, weekdayNames } from '@/domain/calendar/calendar-names';
import { isTimeZone, organisationBasics, priorityTableSchema } from '@/domain/organisation/settings';
import { suggestBasics } from '@/domain/organisation/suggested-basics';
import { listTimeZones } from '@/domain/organisation/time-zones';
import { locales } from '@/domain/people/member';
import { productKey } from '@/domain/products/product';

test.each(locales)('what is suggested to readers of %s can be saved as it is', (locale) => {
  expect(organisationBasics.safeParse({ ...suggestBasics(locale), name: 'Works', locale })).toMatchObject({ success: true });
});

test('a week from Saturday to Wednesday is a working week', () => {
  const { workingDays, weekStartsOn } = suggestBasics('fa');
  expect(
    weekdayNames('en', weekStartsOn)
      .filter(({ weekday }) => workingDays.includes(weekday))
      .map(({ name }) => name),
  ).toEqual(['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']);
});

test('every time zone offered is understood, and nonsense is not', () => {
  expect(listTimeZones().length).toBeGreaterThan(300);
  expect(listTimeZones().every(isTimeZone)).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});

test('fiscal years are reckoned in Gregorian months, also in Persian', () => {
  expect(monthNames('fa')[3]).toEqual({ month: 4, name: 'آوریل' });
});

test('the scores of the suggested priority fall from P0 to P2', () => {
  expect(priorityTableSchema.safeParse({ P0: 32, P1: 16, P2: 6 }).success).toBe(true);
  expect(priorityTableSchema.safeParse({ P0: 16, P1: 16, P2: 6 }).success).toBe(false);
  expect(priorityTableSchema.safeParse({ P0: 32, P1: 6, P2: 16 }).success).toBe(false);
});

test.each([
  ['app', 'APP'],
  [' tv2 ', 'TV2'],
])('%j is the product key %s', (typed, key) => {
  expect(productKey.parse(typed)).toBe(key);
});

test.each(['A', 'TOOLONG', '1AB', 'A-B', 'ÄPP', ''])('%j is no product key', (typed) => {
  expect(productKey.safeParse(typed).success).toBe(false);
});
