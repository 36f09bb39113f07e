import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { persianText, readPersianText } from '@/domain/calendar/persian-text';

test('a day is written as Persians type it', () => {
  expect(persianText('2026-05-04', true)).toBe('۱۴۰۵/۲/۱۴');
  expect(persianText('2026-05-04', false)).toBe('1405/2/14');
});

test.each(['1405/2/14', '۱۴۰۵/۲/۱۴', '۱۴۰۵-۰۲-۱۴', '١٤٠٥.٢.١٤', ' 1405 2 14 '])('%s is read as 4 May 2026', (text) => {
  expect(readPersianText(text)).toBe('2026-05-04');
});

test.each(['1405/13/1', '1404/12/30', '1405/7/31', '14/2/1405', 'tomorrow', ''])('%s is no day', (text) => {
  expect(readPersianText(text)).toBeUndefined();
});

test('what is written can be read, over 120 years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 43_830 }), fc.boolean(), (days, hasPersianDigits) => {
      const day = addDays('1960-01-01', days);
      expect(readPersianText(persianText(day, hasPersianDigits))).toBe(day);
    }),
  );
});
