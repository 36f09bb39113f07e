import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '@/domain/calendar/day';
import { nextTryAt } from '@/domain/mail/mail-retries';
import { nextSendDay, quarterToTell } from '@/domain/mail/mail-schedule';

const april = { startMonth: 4, namedBy: 'start' } as const;
const aDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2015-01-01', days));

test.each([
  ['weekly', '2026-05-04', '2026-05-11'],
  ['weekly', '2026-05-10', '2026-05-11'],
  ['monthly', '2026-01-31', '2026-02-01'],
  ['monthly', '2026-12-01', '2027-01-01'],
  ['quarterly', '2026-06-30', '2026-07-01'],
  ['quarterly', '2026-07-01', '2026-10-01'],
] as const)('%s after %s is %s', (rhythm, day, next) => {
  expect(nextSendDay({ rhythm, weekday: 1 }, day, april)).toBe(next);
});

test('a weekly day is the asked weekday within the next seven days', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
      const next = nextSendDay({ rhythm: 'weekly', weekday }, day, april);
      expect(weekdayOf(next)).toBe(weekday);
      expect(daysBetween(day, next)).toBeGreaterThan(0);
      expect(daysBetween(day, next)).toBeLessThanOrEqual(7);
    }),
  );
});

test('on the first day of a quarter the one that ended is told, later the running one', () => {
  expect(quarterToTell('2026-10-01', april)).toEqual({ year: 2026, quarter: 2 });
  expect(quarterToTell('2026-10-08', april)).toEqual({ year: 2026, quarter: 3 });
});

test('tries grow apart and end after the eighth', () => {
  const now = new Date(0);
  const waits = [1, 2, 3, 4, 5, 6, 7].map((tries) => nextTryAt(tries, 'unreachable', false, now)?.getTime() ?? 0);
  expect([...waits].sort((a, b) => a - b)).toEqual(waits);
  expect(nextTryAt(8, 'unreachable', false, now)).toBeNull();
  expect(nextTryAt(1, 'refused', true, now)).toBeNull();
});
