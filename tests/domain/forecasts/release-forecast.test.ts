import { describe, expect, test } from 'vitest';
import { calibrationOf, honestyOf } from '@/domain/forecasts/calibration';
import { chancesOfDropping, dropOrderOf, openAhead, outlookOf, releaseForecast } from '@/domain/forecasts/release-forecast';
import { weeklyThroughput } from '@/domain/forecasts/weekly-throughput';

// A Wednesday; its week began on 4 May.
const today = '2026-05-06';
const even = [5, 5, 5, 5, 5, 5];

describe('weekly throughput', () => {
  test('counts whole past weeks, idle ones too, from the first event on; what was undone is taken off', () => {
    const rows = [
      { day: '2026-04-14', kind: 'done', n: 3 },
      { day: '2026-04-28', kind: 'done', n: 4 },
      { day: '2026-04-30', kind: 'undone', n: 1 },
      { day: '2026-05-05', kind: 'done', n: 9 },
    ] as const;
    expect(weeklyThroughput(rows, '2026-04-08', today)).toEqual([0, 3, 0, 3]);
  });

  test('looks back half a year and never below nought', () => {
    const weeks = weeklyThroughput([{ day: '2026-05-01', kind: 'undone', n: 2 }], '2024-01-01', today);
    expect(weeks).toHaveLength(26);
    expect(weeks.at(-1)).toBe(0);
    expect(weeklyThroughput([], null, today)).toEqual([]);
  });
});

describe('the forecast of a release', () => {
  test('at an even pace has one day, whatever the probability', () => {
    const forecast = releaseForecast(even, { remaining: 10, ahead: 0 }, '2026-05-20', today);
    expect(forecast).toMatchObject({ chance: 1, on: { 50: '2026-05-20', 95: '2026-05-20' }, straightOn: '2026-05-20' });
    expect(releaseForecast(even, { remaining: 10, ahead: 0 }, '2026-05-19', today)).toMatchObject({ chance: 0 });
  });

  test('waits for the releases planned before it', () => {
    expect(releaseForecast(even, { remaining: 5, ahead: 5 }, '2026-05-20', today)).toMatchObject({ on: { 85: '2026-05-20' }, ahead: 5 });
    const queued = [
      { id: 'b', productId: 'app', plannedOn: '2026-06-01', open: 3 },
      { id: 'a', productId: 'app', plannedOn: '2026-05-01', open: 4 },
      { id: 'c', productId: 'web', plannedOn: '2026-07-01', open: 9 },
    ];
    expect(openAhead(queued)).toEqual(
      new Map([
        ['b', 4],
        ['a', 0],
        ['c', 0],
      ]),
    );
  });

  test('has no day when nothing is left, and none without history', () => {
    expect(releaseForecast(even, { remaining: 0, ahead: 9 }, today, today)).toEqual({ kind: 'nothingLeft' });
    expect(releaseForecast([1], { remaining: 2, ahead: 0 }, today, today)).toEqual({ kind: 'tooFew', n: 1, needed: 6 });
  });

  test('tells how many to leave out: two of seven at five a week', () => {
    const chances = chancesOfDropping(even, { remaining: 7, ahead: 0 }, '2026-05-13', today);
    expect(chances).toEqual([0, 0, 1, 1, 1, 1, 1, 1]);
  });

  test('is green from 85 %, amber from 50 %', () => {
    expect([0.85, 0.84, 0.5, 0.49].map(outlookOf)).toEqual(['good', 'warning', 'warning', 'bad']);
  });
});

test('the least urgent and least severe are left out first', () => {
  const issue = (priority: string | null, severity: number | null) => ({ priority, severity });
  const [p0, p2mild, p2bad, none] = [issue('P0', 1), issue('P2', 1), issue('P2', 4), issue(null, 3)];
  expect(dropOrderOf([p2bad, p0, none, p2mild])).toEqual([none, p2mild, p2bad, p0]);
});

describe('the record of forecasts', () => {
  const counts = (made: number, kept: number) => {
    const each = { made, kept };
    return { 50: each, 70: each, 85: each, 95: each, straight: each };
  };

  test('is honest when about as many promises held as were said to', () => {
    expect(honestyOf(calibrationOf(counts(100, 86)))).toBe('honest');
    expect(honestyOf(calibrationOf(counts(100, 50)))).toBe('tooHopeful');
    expect(honestyOf(calibrationOf(counts(100, 99)))).toBe('tooCareful');
  });

  test('says nothing of fewer than five', () => {
    expect(honestyOf(calibrationOf(counts(4, 4)))).toBe('unknown');
  });
});
