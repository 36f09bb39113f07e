import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { cycleDays, fixesLike } from '@/domain/forecasts/cycle-days';
import { workForecast } from '@/domain/forecasts/direct-work';
import { issueForecast } from '@/domain/forecasts/issue-forecast';
import { proposedDeadlines } from '@/domain/issues/deadline-proposal';

const cycle = (workClass: string, priority: string, days: number, n = 1) => ({ a: workClass, b: priority, c: String(days), n });
// Of 20 fixes, 17 (85 %) took at most 30 days.
const p1 = [cycle('release', 'P1', 10, 10), cycle('release', 'P1', 30, 7), cycle('release', 'P1', 60, 3)];

describe('the team’s own time', () => {
  test('is the 85th percentile, by nearest rank', () => {
    expect(cycleDays(fixesLike(p1, 'release', 'P1'))).toEqual({ kind: 'days', days: 30, n: 20, priority: 'P1' });
    expect(cycleDays(fixesLike([...p1, cycle('release', 'P1', 61)], 'release', 'P1'))).toMatchObject({ days: 60, n: 21 });
  });

  test('keeps work for a release and work without one apart', () => {
    const rows = [...p1, cycle('direct', 'P1', 2, 30)];
    expect(cycleDays(fixesLike(rows, 'direct', 'P1'))).toMatchObject({ days: 2, n: 30 });
    expect(cycleDays(fixesLike(rows, 'release', 'P1'))).toMatchObject({ days: 30, n: 20 });
  });

  test('falls back on every priority below twenty of one, and says nothing below ten', () => {
    expect(cycleDays(fixesLike([...p1, cycle('release', 'P2', 90, 2)], 'release', 'P2'))).toMatchObject({ n: 22, priority: null });
    expect(cycleDays(fixesLike([cycle('release', 'P1', 5, 9)], 'release', 'P1'))).toEqual({ kind: 'tooFew', n: 9, needed: 10 });
  });
});

describe('one issue', () => {
  const today = '2026-05-04';
  const fixes = fixesLike(p1, 'release', 'P1');

  test('not started is told as if started today', () => {
    expect(issueForecast({ startedOn: null }, fixes, today)).toMatchObject({ by: '2026-06-03', days: 30, passedDays: null });
  });

  test('in work is told from the fixes that took longer than it did so far', () => {
    // Longer than 12 days took 7 of 30 and 3 of 60 days: the ninth of ten is 60.
    expect(issueForecast({ startedOn: addDays(today, -12) }, fixes, today)).toMatchObject({ days: 60, n: 10, by: addDays(today, 48) });
    expect(issueForecast({ startedOn: addDays(today, -40) }, fixes, today)).toEqual({ kind: 'olderThanAll', passedDays: 40, n: 20 });
  });
});

test('the proposed deadline is the team’s own time on a working day, or the usual time where there is none', () => {
  const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: new Set<string>() };
  const { P1, P3 } = proposedDeadlines('2026-05-07', calendar, p1, 'release');
  // 30 days after Thursday 7 May is Saturday 6 June.
  expect(P1).toEqual({ day: '2026-06-08', days: 30, n: 20 });
  expect(P3).toMatchObject({ days: 30, n: 20 });
  expect(proposedDeadlines('2026-05-07', calendar).P1).toEqual({ day: '2026-05-21', days: 10, n: null });
});

test('work without a release is forecast from its own weeks alone', () => {
  const week = (index: number) => addDays('2026-03-02', 7 * index);
  const rows = [
    ...Array.from({ length: 9 }, (_, index) => ({ a: 'direct', b: week(index), c: '', n: 2 })),
    ...Array.from({ length: 9 }, (_, index) => ({ a: 'release', b: week(index), c: '', n: 50 })),
    { a: 'direct', b: 'open', c: '', n: 6 },
  ];
  // Two a week, always: six are done in exactly three weeks.
  expect(workForecast(rows, 'direct', '2026-05-04')).toMatchObject({
    ...{ kind: 'forecast', open: 6, issuesInHistory: 18, weeksOfHistory: 9 },
    on: { 50: '2026-05-25', 70: '2026-05-25', 85: '2026-05-25', 95: '2026-05-25' },
  });
  expect(workForecast(rows.slice(9), 'direct', '2026-05-04')).toMatchObject({ kind: 'tooFew', n: 0, open: 6 });
  expect(workForecast([], 'direct', '2026-05-04')).toEqual({ kind: 'nothingLeft' });
});
