import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '@/domain/calendar/day';
import { dayOfMonth, monthSpan, weeksOfMonth } from '@/domain/calendar/months';

test.each([
  ['2026-05-04', 'gregory', '2026-05-01', '2026-05-31'],
  ['2024-02-29', 'gregory', '2024-02-01', '2024-02-29'],
  ['2026-03-21', 'persian', '2026-03-21', '2026-04-20'],
  ['2026-03-20', 'persian', '2026-02-20', '2026-03-20'],
  ['2025-03-20', 'persian', '2025-02-19', '2025-03-20'],
] as const)('%s in the %s calendar lies in the month %s to %s', (day, calendar, from, to) => {
  expect(monthSpan(day, calendar)).toEqual({ from, to });
});

test('months follow one another without a gap', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1970-01-01', n));
  fc.assert(
    fc.property(days, fc.constantFrom('gregory' as const, 'persian' as const), (day, calendar) => {
      const month = monthSpan(day, calendar);
      expect(month.from <= day && day <= month.to).toBe(true);
      expect(dayOfMonth(addDays(month.to, 1), calendar)).toBe(1);
      expect(daysBetween(month.from, month.to)).toBeGreaterThanOrEqual(27);
    }),
  );
});

test('a month is shown in whole weeks from the first working day on', () => {
  const weeks = weeksOfMonth(monthSpan('2026-05-04', 'gregory'), 6);
  expect(weeks[0]?.[0]).toBe('2026-04-25');
  expect(weeks.at(-1)?.at(-1)).toBe('2026-06-05');
});
