import { countAll, type TooFew, tooFew, type ValueCount } from './figure';

export type Quantile = { kind: 'quantile'; value: number; n: number };

/**
 * The smallest value that at least `percent` of all values do not exceed (nearest rank), from a histogram.
 * @param percent above 0 up to 100 @param needed fewer values than this are no figure
 */
export function percentileOfCounts(counts: readonly ValueCount[], percent: number, needed = 1): Quantile | TooFew {
  const n = countAll(counts);
  if (n < Math.max(1, needed)) return tooFew(n, Math.max(1, needed));
  return { kind: 'quantile', value: valueAtRank(sorted(counts), Math.max(1, Math.ceil((percent / 100) * n))), n };
}

/** The middle value, or the mean of the two middle ones. @param needed fewer values than this are no figure */
export function medianOfCounts(counts: readonly ValueCount[], needed = 1): Quantile | TooFew {
  const n = countAll(counts);
  if (n < Math.max(1, needed)) return tooFew(n, Math.max(1, needed));
  const inOrder = sorted(counts);
  const value = (valueAtRank(inOrder, Math.ceil(n / 2)) + valueAtRank(inOrder, Math.floor(n / 2) + 1)) / 2;
  return { kind: 'quantile', value, n };
}

const sorted = (counts: readonly ValueCount[]) => counts.filter((count) => count.n > 0).sort((a, b) => a.value - b.value);

function valueAtRank(inOrder: readonly ValueCount[], rank: number): number {
  let passed = 0;
  for (const count of inOrder) {
    passed += count.n;
    if (passed >= rank) return count.value;
  }
  throw new RangeError(`no value of rank ${rank} among ${passed}`);
}
