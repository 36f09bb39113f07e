import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { burnPoints, pointOf } from '@/domain/releases/burn-points';

const daysOf = (count: number) => Array.from({ length: count }, (_, n) => ({ day: addDays('2026-01-01', n), scope: n, done: 0 }));

test('a release of a season is drawn day by day', () => {
  expect(burnPoints(daysOf(120))).toEqual(daysOf(120));
});

test('a release of five years is drawn with no more points than one of a season, and ends on the same day', () => {
  const days = daysOf(1_800);
  const points = burnPoints(days);
  expect(points).toHaveLength(120);
  expect(points.at(-1)).toEqual(days.at(-1));
});

test('a release without a history has no points', () => {
  expect(burnPoints([])).toEqual([]);
});

test('a marked day stands at the first point that is not before it', () => {
  const days = daysOf(360);
  const points = burnPoints(days);
  expect(points.slice(0, 2).map((point) => point.day)).toEqual(['2026-01-03', '2026-01-06']);
  expect(pointOf('2026-01-04', days, points)).toBe('2026-01-06');
  expect(pointOf('2025-12-31', days, points)).toBeNull();
  expect(pointOf('2028-01-01', days, points)).toBe('2028-01-01');
  expect(pointOf(null, days, points)).toBeNull();
});
