import { expect, test } from 'vitest';
import { makeFormats } from '@/domain/calendar/formats';
import { readTypedNumber } from '@/domain/goals/typed-number';
import { locales } from '@/domain/people/member';

test.each(locales)('a number shown in %s is read back as it was', (locale) => {
  const formats = makeFormats(locale, 'gregory', 'UTC');
  for (const value of [0, 1, -8.5, 1740, 12.345, 20_000, -1_234_567.25, 99.125]) {
    expect(readTypedNumber(formats.number(value, 10), locale, 'number')).toEqual({ ok: true, value });
  }
});

test('points are never taken for percent', () => {
  expect(readTypedNumber('−8.5 pp', 'en', 'pp')).toEqual({ ok: true, value: -8.5 });
  expect(readTypedNumber('−8.5 %', 'en', 'pp')).toMatchObject({ refusal: { code: 'goals.otherUnit' } });
  expect(readTypedNumber('3 parsecs', 'en', 'pp')).toMatchObject({ refusal: { code: 'goals.otherUnit' } });
});
