import type { TooFew } from './figure';
import { fisherP } from './fisher';
import { twoSidedP } from './normal';
import { type Share, wilson } from './wilson';

export const significance = 0.05;

/** Words for a difference: only `up` and `down` are more than noise. */
export type Verdict = 'up' | 'down' | 'couldBeNoise';

/** @property differencePp, lowPp, highPp after − before in percentage points, with its 95 % interval @property z null for the exact test */
export type TwoShares = {
  kind: 'twoShares';
  before: Share;
  after: Share;
  differencePp: number;
  lowPp: number;
  highPp: number;
  method: 'nMinusOne' | 'fisher';
  z: number | null;
  p: number;
  verdict: Verdict;
};

type Answers = { successes: number; n: number };

/**
 * Whether a share changed: the N−1 two-proportion test, z = (p₁−p₂)√((N−1)/N) / √(PQ(1/n₁+1/n₂)), or Fisher's exact test when an
 * expected cell is below 1. The interval of the difference is Newcombe's, from the two Wilson intervals.
 * @param needed answers that either side must have @returns tooFew for the smaller side.
 * Sources: Campbell 2007 (N−1); Fisher 1935; Newcombe 1998, method 10.
 */
export function compareShares(before: Answers, after: Answers, needed = 1): TwoShares | TooFew {
  const was = wilson(before.successes, before.n, needed);
  const is = wilson(after.successes, after.n, needed);
  if (was.kind === 'tooFew') return is.kind === 'tooFew' && is.n < was.n ? is : was;
  if (is.kind === 'tooFew') return is;

  const difference = is.share - was.share;
  const test = isExactNeeded(was, is)
    ? { method: 'fisher' as const, z: null, p: fisherP(was.successes, was.n, is.successes, is.n) }
    : nMinusOneTest(was, is);
  return {
    kind: 'twoShares',
    before: was,
    after: is,
    differencePp: 100 * difference,
    lowPp: 100 * (difference - Math.hypot(is.share - is.low, was.high - was.share)),
    highPp: 100 * (difference + Math.hypot(is.high - is.share, was.share - was.low)),
    ...test,
    verdict: verdictOf(difference, test.p),
  };
}

export const verdictOf = (difference: number, p: number): Verdict =>
  p >= significance || difference === 0 ? 'couldBeNoise' : difference > 0 ? 'up' : 'down';

function isExactNeeded(one: Share, other: Share): boolean {
  const pooled = pooledShare(one, other);
  return Math.min(one.n, other.n) * Math.min(pooled, 1 - pooled) < 1;
}

function nMinusOneTest(one: Share, other: Share) {
  const all = one.n + other.n;
  const pooled = pooledShare(one, other);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.n + 1 / other.n));
  const z = ((other.share - one.share) * Math.sqrt((all - 1) / all)) / error;
  return { method: 'nMinusOne' as const, z, p: twoSidedP(z) };
}

const pooledShare = (one: Share, other: Share) => (one.successes + other.successes) / (one.n + other.n);
