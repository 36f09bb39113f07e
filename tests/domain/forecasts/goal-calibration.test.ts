import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalCalibration } from '@/domain/forecasts/goal-calibration';

const ends = (goals: Record<string, boolean>, kpis: Record<string, number> = {}) => ({
  goals: new Map(Object.entries(goals)),
  kpis: new Map(Object.entries(kpis)),
});
const said = (goalId: string, ...chances: number[]) => chances.map((chance) => ({ goalId, chance }));

describe('forecasts of goals held against how their years ended', () => {
  test('count each goal once, with the mean of what was said of it', () => {
    const chances = [...said('a', 0.9, 0.7), ...said('b', 0.6), ...said('c', 0.2), ...said('d', 0.1), ...said('e', 0.9)];
    const found = goalCalibration(chances, [], ends({ a: true, b: true, c: false, d: false, e: false, f: true }));
    expect(found).toMatchObject({ goals: 5, met: 2, honesty: 'honest' });
    // 0.8 + 0.6 + 0.2 + 0.1 + 0.9
    expect(found.expected).toBeCloseTo(2.6, 10);
  });

  test('a goal without an ending is left out', () => {
    expect(goalCalibration(said('a', 0.9), [], ends({}))).toEqual({
      ...{ goals: 0, expected: 0, met: 0, honesty: 'unknown', chances: [], ranges: [] },
    });
  });

  test('say too hopeful or too careful only when chance does not explain it, and nothing below five goals', () => {
    const sixGoals = ['a', 'b', 'c', 'd', 'e', 'f'];
    const all = (chance: number, isMet: boolean, names = sixGoals) =>
      goalCalibration(
        names.flatMap((id) => said(id, chance)),
        [],
        ends(Object.fromEntries(names.map((id) => [id, isMet]))),
      ).honesty;
    expect(all(0.9, false)).toBe('tooHopeful');
    expect(all(0.1, true)).toBe('tooCareful');
    expect(all(0.9, true)).toBe('honest');
    // 3 of 6 foreseen and none met: 3 − 0.5 is beyond 1.96 × √1.5 = 2.40; 2.4 − 0.5 is within 1.96 × √1.44 = 2.35.
    expect(all(0.5, false)).toBe('tooHopeful');
    expect(all(0.4, false)).toBe('honest');
    expect(all(0.9, false, sixGoals.slice(0, 4))).toBe('unknown');
  });

  test('a row of chances has its goals, their mean, and the share met with the interval of Wilson; fewer than three are no figure', () => {
    const chances = [...said('a', 0.8), ...said('b', 1), ...said('c', 0.9), ...said('d', 0.3)];
    const { chances: rows } = goalCalibration(chances, [], ends({ a: true, b: true, c: false, d: false }));
    expect(rows.map(({ from, to, goals }) => [from, to, goals])).toEqual([
      [0.2, 0.4, 1],
      [0.8, 1, 3],
    ]);
    expect(rows[0]?.share).toEqual({ kind: 'tooFew', n: 1, needed: 3 });
    expect(rows[1]?.said).toBeCloseTo(0.9, 10);
    // Wilson 1927 for 2 of 3: 20.8 % to 93.9 %.
    const share = rows[1]?.share;
    expect(share?.kind === 'share' && [share.successes, share.low.toFixed(3), share.high.toFixed(3)]).toEqual([2, '0.208', '0.939']);
  });

  test('a range holds when the year ended in it, its ends included', () => {
    const ranges = ['a', 'b', 'c'].map((kpiId) => ({ kpiId, quarter: 2 as const, low: 10, high: 20 }));
    const { ranges: rows } = goalCalibration(
      [],
      [...ranges, { kpiId: 'z', quarter: 3, low: 0, high: 1 }],
      ends({}, { a: 10, b: 20, c: 21 }),
    );
    expect(rows).toMatchObject([{ quarter: 2, kpis: 3, share: { successes: 2, n: 3 } }]);
  });

  test('every goal with an ending stands in some row, whatever was said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ goalId: fc.constantFrom('a', 'b', 'c', 'd'), chance: fc.double({ min: 0, max: 1, noNaN: true }) })),
        (chances) => {
          const found = goalCalibration(chances, [], ends({ a: true, b: false, c: true }));
          const known = new Set(chances.map(({ goalId }) => goalId).filter((id) => id !== 'd'));
          expect(found.goals).toBe(known.size);
          expect(found.chances.reduce((sum, row) => sum + row.goals, 0)).toBeGreaterThanOrEqual(known.size);
          for (const row of found.chances) expect(row.said >= row.from && row.said <= row.to).toBe(true);
        },
      ),
    );
  });
});
