import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barLength, kpiProgress } from '@/domain/goals/kpi-progress';
import { anyMeasurements, anyValue, aPlan, monthly } from './a-plan';

describe('progress of a KPI', () => {
  test.each([
    ['rise', 0, 100, 25, 0.25],
    ['fall', 200, 0, 100, 0.5],
    ['fall', 18.5, 10, 12, 0.7647],
    ['rise', 10, 20, 25, 1.5],
    ['fall', 10, 5, 12, -0.4],
  ] as const)('%s from %f to %f at %f', (direction, baseline, target, actual, expected) => {
    const progress = kpiProgress(aPlan({ direction, baseline, target }), monthly(actual));
    expect(progress.kind === 'progress' && progress.progress).toBeCloseTo(expected, 4);
  });

  test('is that of the latest measurement', () => {
    expect(kpiProgress(aPlan(), monthly(90, 40))).toMatchObject({ progress: 0.4, actual: { day: '2026-05-01', value: 40 } });
  });

  test('is none without an actual', () => {
    expect(kpiProgress(aPlan(), [])).toEqual({ kind: 'noActual' });
  });

  test('of a maintain KPI is the share of periods inside its limits', () => {
    const plan = aPlan({ direction: 'maintain', lowLimit: 4, highLimit: 6 });
    expect(kpiProgress(plan, monthly(5, 7, 6, 3))).toMatchObject({
      kind: 'maintained',
      share: 0.5,
      inside: 2,
      periods: 4,
      isInsideNow: false,
    });
  });

  test('of a target that is the baseline is the share of periods that kept it', () => {
    expect(kpiProgress(aPlan({ baseline: 80, target: 80 }), monthly(80, 79, 91))).toMatchObject({
      kind: 'maintained',
      inside: 2,
      isInsideNow: true,
    });
    expect(kpiProgress(aPlan({ direction: 'fall', baseline: 3, target: 3 }), monthly(2, 4))).toMatchObject({ inside: 1 });
  });

  test('of a maintain KPI without limits cannot be told', () => {
    expect(kpiProgress(aPlan({ direction: 'maintain' }), monthly(5))).toEqual({ kind: 'noLimits' });
  });

  test('is the same, mirrored: rising and falling', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (baseline, target, actual) => {
        fc.pre(baseline !== target);
        const up = kpiProgress(aPlan({ baseline, target }), monthly(actual));
        const down = kpiProgress(aPlan({ direction: 'fall', baseline: -baseline, target: -target }), monthly(-actual));
        if (up.kind !== 'progress' || down.kind !== 'progress') throw new Error('progress');
        expect(up.progress).toBeCloseTo(down.progress, 9);
        expect(Number.isFinite(up.progress)).toBe(true);
      }),
    );
  });

  test('is 0 at the baseline, 1 at the target, and only bars are clipped', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyMeasurements, (baseline, target, measurements) => {
        fc.pre(baseline !== target);
        const plan = aPlan({ baseline, target });
        expect(kpiProgress(plan, monthly(baseline))).toMatchObject({ progress: (baseline - baseline) / (target - baseline) });
        expect(kpiProgress(plan, monthly(target))).toMatchObject({ progress: 1 });
        const length = barLength(kpiProgress(plan, measurements));
        expect(length >= 0 && length <= 1).toBe(true);
      }),
    );
  });
});
