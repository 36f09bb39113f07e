import type { TooFew } from '@/domain/statistics/figure';
import { z95 } from '@/domain/statistics/normal';
import { compareShares } from '@/domain/statistics/two-shares';
import { type Share, wilson } from '@/domain/statistics/wilson';
import type { Change } from './change';

export const z90 = 1.645;

type Answers = { successes: number; n: number };

/** A change in percent of nothing says nothing. */
export type FromNought = { kind: 'fromNought' };

/**
 * Change of a share in percentage points: the N−1 test's p and Newcombe's interval, or in percent of the share before: the interval of a
 * ratio from the same Wilson limits, which leaves out 0 % just when Newcombe's leaves out 0 points.
 * @returns tooFew without answers; fromNought for a change in percent when nobody was counted before.
 * Sources: as `compareShares`; Donner and Zou 2012 (MOVER-R).
 */
export function shareChange(before: Answers, after: Answers, unit: 'pp' | 'percent'): Change | TooFew | FromNought {
  const compared = compareShares(before, after);
  if (compared.kind === 'tooFew') return compared;
  if (unit === 'percent' && before.successes === 0) return { kind: 'fromNought' };
  const [at95, at90] = [limitsOf(before, after, unit, z95), limitsOf(before, after, unit, z90)];
  const change = unit === 'pp' ? compared.differencePp : 100 * (compared.after.share / compared.before.share - 1);
  return { change, low: at95.low, high: at95.high, low90: at90.low, high90: at90.high, p: compared.p };
}

function limitsOf(before: Answers, after: Answers, unit: 'pp' | 'percent', z: number): { low: number; high: number } {
  const was = shareOf(before, z);
  const is = shareOf(after, z);
  if (unit === 'percent') return ratioLimits(was, is);
  const difference = is.share - was.share;
  return {
    low: 100 * (difference - Math.hypot(is.share - is.low, was.high - was.share)),
    high: 100 * (difference + Math.hypot(is.high - is.share, was.share - was.low)),
  };
}

function ratioLimits(was: Share, is: Share): { low: number; high: number } {
  const both = was.share * is.share;
  const root = (limit: number, other: number) =>
    Math.sqrt(Math.max(0, both ** 2 - limit * other * (2 * is.share - limit) * (2 * was.share - other)));
  // The lower limit by the other root of its equation: the usual one divides by nought where was.high is twice the share.
  const low = is.low === 0 ? 0 : (is.low * (2 * is.share - is.low)) / (both + root(is.low, was.high));
  const high = (both + root(is.high, was.low)) / (was.low * (2 * was.share - was.low));
  return { low: 100 * (low - 1), high: 100 * (high - 1) };
}

function shareOf({ successes, n }: Answers, z: number): Share {
  const share = wilson(successes, n, 1, z);
  if (share.kind === 'tooFew') throw new RangeError('a share has answers');
  return share;
}
