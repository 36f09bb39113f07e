import { expect, test } from 'vitest';
import { checkInDue } from '@/domain/goals/check-in-rhythm';

const year = { from: '2026-04-01', to: '2027-03-31' };

test('a check-in is due its rhythm after the last one', () => {
  expect(checkInDue('twoWeeks', '2026-05-01', year, '2026-05-20')).toEqual({ kind: 'due', dueOn: '2026-05-15', lateDays: 5 });
  expect(checkInDue('month', '2027-01-31', year, '2027-02-10')).toEqual({ kind: 'due', dueOn: '2027-02-28', lateDays: 0 });
  expect(checkInDue('quarter', '2026-11-15', year, '2027-02-16')).toEqual({ kind: 'due', dueOn: '2027-02-15', lateDays: 1 });
});

test('a goal made in the middle of the year is not late since its beginning, one made before it counts from its first day', () => {
  expect(checkInDue('week', '2026-11-22', year, '2026-11-22')).toEqual({ kind: 'due', dueOn: '2026-11-29', lateDays: 0 });
  expect(checkInDue('week', '2026-03-01', year, '2026-04-10')).toEqual({ kind: 'due', dueOn: '2026-04-08', lateDays: 2 });
});

test('without one it counts from the year’s first day, and nothing is due outside the year or without a rhythm', () => {
  expect(checkInDue('week', null, year, '2026-04-10')).toEqual({ kind: 'due', dueOn: '2026-04-08', lateDays: 2 });
  expect(checkInDue('week', null, year, '2027-04-01')).toEqual({ kind: 'none' });
  expect(checkInDue('week', null, year, '2026-03-31')).toEqual({ kind: 'none' });
  expect(checkInDue('none', '2026-05-01', year, '2026-12-01')).toEqual({ kind: 'none' });
});
