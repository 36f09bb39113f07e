import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeChange } from '@/domain/outcomes/change';
import { shareChange } from '@/domain/outcomes/share-change';

const changeOf = (...input: Parameters<typeof shareChange>) => {
  const change = shareChange(...input);
  if ('kind' in change) throw new Error(change.kind);
  return change;
};
const n = fc.integer({ min: 5, max: 3_000 });

test('in points and in percent agree on whether a share changed, and intervals hold their change', () => {
  fc.assert(
    fc.property(n, n, fc.nat(), fc.nat(), (n1, n2, a, b) => {
      const [before, after] = [
        { successes: 1 + (a % n1), n: n1 },
        { successes: b % (n2 + 1), n: n2 },
      ];
      const [points, percent] = [changeOf(before, after, 'pp'), changeOf(before, after, 'percent')];
      for (const { low, low90, change, high90, high } of [points, percent]) {
        expect(low <= low90 + 1e-9 && low90 <= change + 1e-9 && change <= high90 + 1e-9 && high90 <= high + 1e-9).toBe(true);
      }
      if (Math.abs(points.low) > 1e-6) expect(points.low > 0).toBe(percent.low > 0);
      if (Math.abs(points.high) > 1e-6) expect(points.high < 0).toBe(percent.high < 0);
    }),
  );
});

test('better for one who wants more is worse for one who wants less, and what is not worthwhile is so for both', () => {
  const turned = {
    provenBetter: 'worse',
    worse: 'provenBetter',
    cannotTell: 'cannotTell',
    noWorthwhileChange: 'noWorthwhileChange',
  } as const;
  fc.assert(
    fc.property(n, n, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 20 }), (n1, n2, a, b, smallest) => {
      const change = changeOf({ successes: a % (n1 + 1), n: n1 }, { successes: b % (n2 + 1), n: n2 }, 'pp');
      expect(turned[judgeChange(change, 'rise', smallest)]).toBe(judgeChange(change, 'fall', smallest));
    }),
  );
});

test('too few answers are no change', () => {
  expect(shareChange({ successes: 0, n: 0 }, { successes: 1, n: 2 }, 'pp')).toEqual({ kind: 'tooFew', n: 0, needed: 1 });
});
