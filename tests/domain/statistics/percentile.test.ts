import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chao2 } from '@/domain/statistics/chao2';
import { medianOfCounts, percentileOfCounts } from '@/domain/statistics/percentile';

const histogram = (values: readonly number[]) => values.map((value) => ({ value, n: 1 }));

describe('quantiles of a histogram', () => {
  test('the median of an even number lies between the two in the middle', () => {
    expect(
      medianOfCounts([
        { value: 9, n: 1 },
        { value: 2, n: 1 },
        { value: 4, n: 2 },
      ]),
    ).toEqual({ kind: 'quantile', value: 4, n: 4 });
    expect(medianOfCounts(histogram([1, 2, 3, 10]))).toMatchObject({ value: 2.5 });
  });

  test('the 85th percentile is a value that was seen', () => {
    expect(percentileOfCounts(histogram([1, 2, 3, 4, 5, 6, 7, 8, 9, 30]), 85)).toMatchObject({ value: 9 });
    expect(percentileOfCounts(histogram([1, 2, 3]), 100)).toMatchObject({ value: 3 });
  });

  test('too few values are no figure', () => {
    expect(medianOfCounts([])).toEqual({ kind: 'tooFew', n: 0, needed: 1 });
    expect(percentileOfCounts(histogram([1, 2]), 85, 5)).toEqual({ kind: 'tooFew', n: 2, needed: 5 });
  });

  test('at least that share of values does not exceed it, and fewer stay below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentileOfCounts(histogram(values), percent);
        if (found.kind === 'tooFew') throw new Error('a quantile');
        const share = (count: number) => (100 * count) / values.length;
        expect(share(values.filter((value) => value <= found.value).length)).toBeGreaterThanOrEqual(percent - 1e-9);
        expect(share(values.filter((value) => value < found.value).length)).toBeLessThan(percent);
      }),
    );
  });
});

describe('problems still to find', () => {
  const metBy = (once: number, twice: number, more: number) => [...Array(once).fill(1), ...Array(twice).fill(2), ...Array(more).fill(3)];

  test('24 found by four walkers, nine of them by one, six by two: at least 3 more', () => {
    const found = chao2(metBy(9, 6, 9), 4);
    expect(found).toMatchObject({ found: 24, atLeastMore: 3 });
    expect(found.kind === 'unfound' && found.total).toBeCloseTo(27.86, 2);
  });

  test('none when every problem was met twice', () => {
    expect(chao2(metBy(0, 6, 0), 3)).toMatchObject({ total: 6, atLeastMore: 0 });
  });

  test('cannot be told from one walker', () => {
    expect(chao2(metBy(5, 0, 0), 1)).toEqual({ kind: 'tooFew', n: 1, needed: 2 });
  });
});
