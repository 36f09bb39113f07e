import { type TooFew, tooFew } from './figure';

const limitFactor = 2.66;
const rangeFactor = 3.27;
const fewestBaseline = 6;

/**
 * Natural process limits of single values, frozen on a declared baseline. `low` is not clipped: where values cannot be negative,
 * pictures stop it at nought. @property rangeHigh limit of the difference between neighbours
 */
export type XmrLimits = { kind: 'limits'; mean: number; meanMovingRange: number; low: number; high: number; rangeHigh: number; n: number };

/**
 * XmR limits: mean ± 2.66·mR, range limit 3.27·mR, mR the mean difference of neighbours.
 * @param baseline values in order of time @param needed fewer values than this give no limits (at least 2).
 * Source: Wheeler, Understanding Variation, 1993.
 */
export function xmrLimits(baseline: readonly number[], needed = fewestBaseline): XmrLimits | TooFew {
  if (baseline.length < Math.max(2, needed)) return tooFew(baseline.length, Math.max(2, needed));
  const mean = meanOf(baseline);
  const meanMovingRange = meanOf(movingRanges(baseline));
  return {
    kind: 'limits',
    mean,
    meanMovingRange,
    low: mean - limitFactor * meanMovingRange,
    high: mean + limitFactor * meanMovingRange,
    rangeHigh: rangeFactor * meanMovingRange,
    n: baseline.length,
  };
}

/** Differences between neighbours, one fewer than values. */
export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
