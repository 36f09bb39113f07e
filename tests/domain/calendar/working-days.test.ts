import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { dueInDays, dueTimeOf, isOverdue } from '@/domain/calendar/deadlines';
import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDayFrom, workingDaysBetween } from '@/domain/calendar/working-days';
import { anyWorkingCalendar } from './any-day';

const mondayToFriday: WorkingCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(['2026-05-01']) };
const saturdayToWednesday: WorkingCalendar = { workingDays: [6, 0, 1, 2, 3], holidays: new Set() };

describe('working days', () => {
  test('leave out the weekend and holidays', () => {
    expect(addWorkingDays('2026-04-30', 1, mondayToFriday)).toBe('2026-05-04');
    expect(addWorkingDays('2026-05-04', -1, mondayToFriday)).toBe('2026-04-30');
    expect(isWorkingDay('2026-05-01', mondayToFriday)).toBe(false);
  });

  test('run from Saturday to Wednesday where that is the week', () => {
    expect(addWorkingDays('2026-05-06', 1, saturdayToWednesday)).toBe('2026-05-09');
    expect(workingDayFrom('2026-05-07', saturdayToWednesday)).toBe('2026-05-09');
    expect(workingDaysBetween('2026-05-07', '2026-05-08', saturdayToWednesday)).toBe(0);
  });

  test('a week without a working day is a mistake', () => {
    expect(() => addWorkingDays('2026-05-06', 1, { workingDays: [], holidays: new Set() })).toThrow(RangeError);
  });

  const near = fc.integer({ min: 0, max: 400 }).map((offset) => addDays('2025-12-01', offset));

  test('counting is the inverse of adding', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: -60, max: 60 }), anyWorkingCalendar, (day, count, calendar) => {
        const reached = addWorkingDays(day, count, calendar);
        expect(workingDaysBetween(day, reached, calendar)).toBe(count + 0);
        if (count !== 0) expect(isWorkingDay(reached, calendar)).toBe(true);
      }),
    );
  });

  test('going there and back returns to a working day', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: -60, max: 60 }), anyWorkingCalendar, (any, count, calendar) => {
        const day = workingDayFrom(any, calendar);
        expect(addWorkingDays(addWorkingDays(day, count, calendar), -count, calendar)).toBe(day);
      }),
    );
  });
});

describe('a deadline', () => {
  test('of today is not overdue, of yesterday is, none never is', () => {
    expect(isOverdue('2026-05-06', '2026-05-06')).toBe(false);
    expect(isOverdue('2026-05-05', '2026-05-06')).toBe(true);
    expect(isOverdue(null, '2026-05-06')).toBe(false);
    expect(dueInDays('2026-05-01', '2026-05-06')).toBe(-5);
  });

  test.each([
    [null, 'none'],
    ['2026-05-05', 'overdue'],
    ['2026-05-06', 'today'],
    ['2026-05-08', 'thisWeek'],
    ['2026-05-09', 'nextWeek'],
    ['2026-05-15', 'nextWeek'],
    ['2026-05-16', 'later'],
  ])('of %s is %s in a week from Saturday', (dueOn, when) => {
    expect(dueTimeOf(dueOn, '2026-05-06', 6)).toBe(when);
  });
});
