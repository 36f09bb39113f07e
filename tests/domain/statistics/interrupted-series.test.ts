import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SeriesPoint, seriesEffect } from '@/domain/statistics/interrupted-series';
import { leastSquares } from '@/domain/statistics/least-squares';
import { tCritical, tTwoSidedP } from '@/domain/statistics/student-t';

const effectOf = (before: readonly SeriesPoint[], after: readonly SeriesPoint[]) => {
  const effect = seriesEffect(before, after);
  if (effect.kind !== 'seriesEffect') throw new Error(`${effect.side}: ${effect.n} of ${effect.needed}`);
  return effect;
};
const at = (positions: readonly number[], values: readonly number[]) =>
  positions.map((position, index): SeriesPoint => ({ position, value: values[index] ?? Number.NaN }));
const split = (points: readonly SeriesPoint[], before: number) => effectOf(points.slice(0, before), points.slice(before));

// Both worked out with dense matrices in numpy (V = ρ^|i−j|, b = (X′V⁻¹X)⁻¹X′V⁻¹y), ρ by matching the trace ratio.
const forgetful = [12.1, 11.8, 12.4, 12.9, 12.2, 11.7, 12.6, 13, 12.3, 12.8, 13.1, 12.5, 12.9, 13.3, 9.4, 9.9, 9.1, 9.6, 10.2, 9.7];
const weeks = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23];
const lasting = [
  32, 28.7, 29.6, 29.1, 28.9, 27.4, 28.1, 27.8, 31.3, 30.3, 29.2, 28.7, 28.1, 27.4, 27.5, 25.6, 26.4, 25.8, 25.6, 26.8, 26.5, 25.3,
];

describe('the effect of a fix on a series', () => {
  test('is the step of ordinary least squares where errors do not remember', () => {
    const effect = split(at([...forgetful.keys()], forgetful), 14);
    expect(effect).toMatchObject({ rho: 0, df: 17, before: 14, after: 6 });
    expect(effect.level).toBeCloseTo(12.0374489796, 8);
    expect(effect.trend).toBeCloseTo(0.077755102, 8);
    expect(effect.effect).toBeCloseTo(-3.6704081633, 8);
    expect(effect.error).toBeCloseTo(0.2974917466, 8);
    expect(effect.low).toBeCloseTo(-3.6704081633 - 2.1098155778 * 0.2974917466, 6);
  });

  test('is that of generalised least squares where they do, over two missing weeks', () => {
    const effect = split(at(weeks, lasting), 15);
    expect(effect.rho).toBeCloseTo(0.4171826785, 8);
    expect(effect.effect).toBeCloseTo(-1.2912300966, 7);
    expect(effect.error).toBeCloseTo(1.2715002283, 7);
    expect(effect.noise).toBeCloseTo(1.2140388912, 7);
    expect(effect.df).toBeCloseTo(6.0475146691, 7);
    expect(effect.low < 0 && effect.high > 0).toBe(true);
  });

  test('is not told with 11 points before or 5 after', () => {
    const points = at([...forgetful.keys()], forgetful);
    expect(seriesEffect(points.slice(0, 11), points.slice(11))).toEqual({ kind: 'tooFew', side: 'before', n: 11, needed: 12 });
    expect(seriesEffect(points.slice(0, 15), points.slice(15))).toEqual({ kind: 'tooFew', side: 'after', n: 5, needed: 6 });
  });

  test('a steady trend is no effect, and a step in it is found as it is', () => {
    const steady = Array.from({ length: 18 }, (_, position) => ({ position, value: 40 - 2 * position }));
    expect(split(steady, 12).effect).toBeCloseTo(0, 9);
    const stepped = steady.map(({ position, value }) => ({ position, value: position < 12 ? value : value - 5 }));
    expect(split(stepped, 12).effect).toBeCloseTo(-5, 9);
  });

  test('moves with the values: adding a line changes no effect, multiplying multiplies it, turning round turns it round', () => {
    const noise = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 20, maxLength: 40 });
    const shift = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(noise, shift, shift, fc.integer({ min: 1, max: 9 }), (values, level, slope, times) => {
        fc.pre(new Set(values).size > 5);
        const points = values.map((value, position) => ({ position, value: value / 100 }));
        const one = split(points, 13);
        const other = split(
          points.map(({ position, value }) => ({ position: position + 50, value: -times * value + level + slope * position })),
          13,
        );
        expect(other.effect).toBeCloseTo(-times * one.effect, 6);
        expect(other.rho).toBeCloseTo(one.rho, 6);
        expect(other.high).toBeCloseTo(-times * one.low, 4);
        expect(one.low <= one.low90 && one.low90 <= one.effect && one.effect <= one.high90 && one.high90 <= one.high).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('columns that say the same cannot be told apart', () => {
  expect(
    leastSquares(
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
      [1, 2, 3],
    ),
  ).toBeNull();
  expect(
    leastSquares(
      [
        [1, 1, 1],
        [0, 1, 2],
      ],
      [1, 3, 5],
    )?.coefficients.map((value) => Math.round(value * 1e9) / 1e9),
  ).toEqual([1, 2]);
});

describe("Student's t", () => {
  // From the tables; df 1 is tan(0.95·π/2), df 2.5 from scipy.
  test.each([
    [0.05, 1, 12.7062047362],
    [0.05, 2.5, 3.574654842],
    [0.05, 10, 2.228138852],
    [0.1, 17, 1.7396067261],
    [0.05, 100, 1.9839715185],
  ])('p %f with %f degrees of freedom is passed at %f', (p, df, t) => {
    expect(tCritical(p, df)).toBeCloseTo(t, 8);
    expect(tTwoSidedP(-t, df)).toBeCloseTo(p, 9);
  });
});
