import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { expectedProgress, kpiPace } from '@/domain/goals/kpi-pace';
import { expectedOn, targetPath } from '@/domain/goals/target-path';
import { anyMeasurements, anyValue, aPlan, monthly, year } from './a-plan';

const straight = targetPath(aPlan({ target: 364 }), [], year);

describe('the target path', () => {
  test('is a straight line over the fiscal year by default', () => {
    expect(straight).toEqual([
      { day: '2026-04-01', value: 0 },
      { day: '2027-03-31', value: 364 },
    ]);
    expect(expectedOn(straight, '2026-04-11')).toBe(10);
    expect(expectedOn(straight, '2026-01-01')).toBe(0);
    expect(expectedOn(straight, '2028-01-01')).toBe(364);
  });

  test('runs through its own points, whatever their order', () => {
    const path = targetPath(
      aPlan(),
      [
        { day: '2026-10-01', value: 80 },
        { day: '2026-09-01', value: 50 },
        { day: '2025-01-01', value: 7 },
      ],
      year,
    );
    expect(path.map((point) => point.value)).toEqual([0, 50, 80, 100]);
    expect(expectedOn(path, '2026-09-16')).toBe(65);
  });

  test('keeps a point of the last day instead of the target', () => {
    expect(targetPath(aPlan(), [{ day: year.to, value: 95 }], year).at(-1)).toEqual({ day: year.to, value: 95 });
  });

  test('never leaves the range of its points, and holds each of them', () => {
    fc.assert(
      fc.property(anyMeasurements, anyValue, anyValue, fc.integer({ min: -30, max: 400 }), (points, baseline, target, offset) => {
        const path = targetPath({ baseline, target }, points, year);
        const values = path.map((point) => point.value);
        const expected = expectedOn(path, addDays(year.from, offset)) ?? Number.NaN;
        expect(expected).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        expect(expected).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
        for (const point of path) expect(expectedOn(path, point.day)).toBe(point.value);
      }),
    );
  });
});

describe('the pace of a KPI', () => {
  test('compares the actual with the path on the day it was measured', () => {
    const pace = kpiPace(aPlan({ target: 364 }), straight, [{ day: '2026-04-11', value: 25 }]);
    expect(pace).toEqual({ kind: 'pace', day: '2026-04-11', actual: 25, expected: 10, gap: 15, aheadBy: 15, verdict: 'ahead' });
    expect(expectedProgress(aPlan({ target: 364 }), pace)).toBeCloseTo(10 / 364, 9);
  });

  test('of a falling KPI is ahead when the actual is lower', () => {
    const plan = aPlan({ direction: 'fall', baseline: 364, target: 0 });
    const path = targetPath(plan, [], year);
    expect(kpiPace(plan, path, [{ day: '2026-04-11', value: 300 }])).toMatchObject({ gap: -54, aheadBy: 54, verdict: 'ahead' });
    expect(kpiPace(plan, path, [{ day: '2026-04-11', value: 364 }])).toMatchObject({ verdict: 'behind' });
    expect(kpiPace(plan, path, [{ day: '2026-04-11', value: 354 }])).toMatchObject({ verdict: 'onPath' });
  });

  test('of a maintain KPI is whether it lies inside its limits', () => {
    const plan = aPlan({ direction: 'maintain', lowLimit: 4, highLimit: 6 });
    expect(kpiPace(plan, straight, monthly(7, 5))).toEqual({ kind: 'maintain', day: '2026-05-01', actual: 5, isInside: true });
    expect(kpiPace(aPlan({ direction: 'maintain' }), straight, monthly(5))).toEqual({ kind: 'noLimits' });
  });

  test('is none without an actual', () => {
    expect(kpiPace(aPlan(), straight, [])).toEqual({ kind: 'noActual' });
  });
});
