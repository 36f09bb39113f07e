import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fisherP } from '@/domain/statistics/fisher';
import { twoSidedP } from '@/domain/statistics/normal';
import { compareShares } from '@/domain/statistics/two-shares';
import { wilson } from '@/domain/statistics/wilson';
import { knownAnswers } from './known-answers';

describe('the Wilson interval', () => {
  test.each([
    [4, 5, 0.376, 0.964],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
  ])('of %i of %i is %f to %f', (successes, n, low, high) => {
    const share = wilson(successes, n);
    if (share.kind === 'tooFew') throw new Error('a share');
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  test('needs answers, and as many as it is told', () => {
    expect(wilson(0, 0)).toEqual({ kind: 'tooFew', n: 0, needed: 1 });
    expect(wilson(3, 4, 5)).toEqual({ kind: 'tooFew', n: 4, needed: 5 });
  });

  test('more successes than answers are a mistake', () => {
    expect(() => wilson(5, 4)).toThrow(RangeError);
    expect(() => wilson(-1, 4)).toThrow(RangeError);
    expect(() => wilson(0.5, 4)).toThrow(RangeError);
  });

  test('lies in 0…1, holds the share and mirrors failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (n, any) => {
        const successes = any % (n + 1);
        const share = wilson(successes, n);
        const mirrored = wilson(n - successes, n);
        if (share.kind === 'tooFew' || mirrored.kind === 'tooFew') throw new Error('a share');
        expect(0 <= share.low && share.low <= share.share && share.share <= share.high && share.high <= 1).toBe(true);
        expect(mirrored.low).toBeCloseTo(1 - share.high, 9);
      }),
    );
  });
});

const proportions = knownAnswers('proportion-intervals-give.json');
const proportion = z.looseObject({
  input: z.object({ successes: z.number(), n: z.number(), confidence: z.number().optional() }).loose(),
  expected: z.looseObject({ wilson: z.tuple([z.number(), z.number()]).optional() }),
  tolerance: z.number(),
});
const zOf: Record<string, number> = { '0.9': 1.6448536269514722, '0.95': 1.959963984540054 };

describe.skipIf(proportions.cases.size === 0)(proportions.title, () => {
  test.each([...proportions.cases])('%s', (_, one) => {
    const { input, expected, tolerance } = proportion.parse(one);
    if (!expected.wilson) return;
    const share = wilson(input.successes, input.n, 1, zOf[String(input.confidence)]);
    if (share.kind === 'tooFew') throw new Error('a share');
    expect(Math.abs(share.low - expected.wilson[0])).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(share.high - expected.wilson[1])).toBeLessThanOrEqual(tolerance);
  });
});

describe('two shares', () => {
  const compare = (x1: number, n1: number, x2: number, n2: number) => {
    const compared = compareShares({ successes: x1, n: n1 }, { successes: x2, n: n2 });
    if (compared.kind === 'tooFew') throw new Error('two shares');
    return compared;
  };

  test('9 of 10 against 4 of 10 differ by more than noise', () => {
    const compared = compare(4, 10, 9, 10);
    expect(compared.z).toBeCloseTo(2.285, 3);
    expect(compared.p).toBeCloseTo(0.0223, 4);
    expect(compared).toMatchObject({ method: 'nMinusOne', verdict: 'up' });
    expect(compared.differencePp).toBeCloseTo(50, 9);
    expect(compare(9, 10, 4, 10).verdict).toBe('down');
  });

  test('are tested exactly where an expected count is below one', () => {
    expect(compare(1, 10, 1, 10)).toMatchObject({ method: 'nMinusOne' });
    expect(compare(0, 12, 1, 10)).toMatchObject({ method: 'fisher', z: null });
    expect(compare(5, 5, 8, 8)).toMatchObject({ method: 'fisher', p: 1, verdict: 'couldBeNoise' });
  });

  test('that are equal differ with a probability of 1, not more', () => {
    expect(compare(4, 16, 2, 8)).toMatchObject({ method: 'nMinusOne', p: 1, verdict: 'couldBeNoise' });
  });

  test('agree with Fisher on the lady who tasted tea, and with R', () => {
    expect(fisherP(3, 4, 1, 4)).toBeCloseTo(0.4857, 4);
    expect(fisherP(4, 4, 0, 4)).toBeCloseTo(0.02857, 5);
    expect(fisherP(1, 10, 11, 14)).toBeCloseTo(0.002759456, 8);
  });

  test('of too few answers are not compared; the smaller side is named', () => {
    expect(compareShares({ successes: 2, n: 9 }, { successes: 1, n: 3 }, 10)).toEqual({ kind: 'tooFew', n: 3, needed: 10 });
  });

  test('differ by the same, whichever comes first', () => {
    const count = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(count, count, fc.nat(), fc.nat(), (n1, n2, a, b) => {
        const there = compare(a % (n1 + 1), n1, b % (n2 + 1), n2);
        const back = compare(b % (n2 + 1), n2, a % (n1 + 1), n1);
        expect(there.p).toBeCloseTo(back.p, 9);
        expect(there.p >= 0 && there.p <= 1).toBe(true);
        expect(there.lowPp).toBeCloseTo(-back.highPp, 9);
        expect(there.lowPp <= there.differencePp && there.differencePp <= there.highPp).toBe(true);
      }),
    );
  });
});

test('two-sided probabilities of the normal distribution', () => {
  expect(twoSidedP(0)).toBeCloseTo(1, 6);
  expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 7);
  expect(twoSidedP(-3)).toBeCloseTo(0.0026998, 7);
});
