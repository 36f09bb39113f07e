import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { movingRanges, type XmrLimits, xmrLimits } from '@/domain/statistics/xmr';
import { xmrSignals } from '@/domain/statistics/xmr-signals';
import { knownAnswers } from './known-answers';

const limitsOf = (values: readonly number[]): XmrLimits => {
  const limits = xmrLimits(values);
  if (limits.kind === 'tooFew') throw new Error('limits');
  return limits;
};
const rulesAt = (values: readonly number[], limits: XmrLimits, index: number) =>
  xmrSignals(values, limits)
    .filter((signal) => signal.index === index)
    .map((signal) => signal.rule);

const calm = [41, 44, 39, 42, 45, 40, 43, 42, 38, 44, 41];

describe('natural process limits', () => {
  test('are the mean and 2.66 mean moving ranges on both sides', () => {
    const limits = limitsOf(calm);
    expect(limits.mean).toBeCloseTo(41.73, 2);
    expect(limits.meanMovingRange).toBeCloseTo(3.6, 9);
    expect(limits.low).toBeCloseTo(32.15, 2);
    expect(limits.high).toBeCloseTo(51.3, 2);
  });

  test('stay frozen: the next value 52 is a signal', () => {
    expect(xmrSignals(calm, limitsOf(calm))).toEqual([]);
    expect(rulesAt([...calm, 52], limitsOf(calm), 11)).toContain('outside');
  });

  test('need six values', () => {
    expect(xmrLimits([1, 2, 3, 4, 5])).toEqual({ kind: 'tooFew', n: 5, needed: 6 });
    expect(xmrLimits([1], 1)).toEqual({ kind: 'tooFew', n: 1, needed: 2 });
  });

  test('of values that never differ are that value', () => {
    expect(limitsOf([7, 7, 7, 7, 7, 7])).toMatchObject({ low: 7, high: 7 });
    expect(xmrSignals([7, 7, 7], limitsOf([7, 7, 7, 7, 7, 7]))).toEqual([]);
  });
});

describe('signals', () => {
  const limits: XmrLimits = { kind: 'limits', mean: 10, meanMovingRange: 2, low: 4, high: 16, rangeHigh: 6, n: 12 };

  test('three of four nearer a limit than the mean', () => {
    expect(rulesAt([14, 10, 14, 14], limits, 3)).toEqual(['threeOfFour']);
    expect(rulesAt([14, 10, 14, 6], limits, 3)).not.toContain('threeOfFour');
    expect(rulesAt([14, 14, 14, 10], limits, 3)).toEqual([]);
  });

  test('eight in a row on one side; a value on the mean ends the run', () => {
    expect(rulesAt([11, 11, 11, 11, 11, 11, 11, 11], limits, 7)).toEqual(['eightInARow']);
    expect(rulesAt([11, 11, 11, 10, 11, 11, 11, 11], limits, 7)).toEqual([]);
    expect(rulesAt([9, 9, 9, 9, 9, 9, 9], limits, 6)).toEqual([]);
  });

  test('a jump between neighbours', () => {
    expect(xmrSignals([7, 13.5], limits)).toEqual([{ index: 1, rule: 'jump', side: 'above' }]);
  });

  test('mirror when the values do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (values) => {
        const mirrored = xmrSignals(
          values.map((value) => 20 - value),
          limits,
        );
        expect(mirrored.map(({ index, rule }) => ({ index, rule }))).toEqual(
          xmrSignals(values, limits).map(({ index, rule }) => ({ index, rule })),
        );
      }),
    );
  });
});

const answers = knownAnswers('xmr-give.json');

describe.skipIf(answers.cases.size === 0)(answers.title, () => {
  test('flow rates', () => {
    const one = z
      .looseObject({
        input: z.array(z.number()),
        also_with_2_66: z.looseObject({
          mean: z.number(),
          average_moving_range: z.number(),
          unpl_266: z.number(),
          lnpl_266: z.number(),
          url_327: z.number(),
        }),
      })
      .parse(answers.cases.get('xmr-nist-flowrate'));
    const limits = limitsOf(one.input);
    expect(limits.mean).toBeCloseTo(one.also_with_2_66.mean, 4);
    expect(limits.meanMovingRange).toBeCloseTo(one.also_with_2_66.average_moving_range, 4);
    expect(limits.high).toBeCloseTo(one.also_with_2_66.unpl_266, 3);
    expect(limits.low).toBeCloseTo(one.also_with_2_66.lnpl_266, 3);
    expect(limits.rangeHigh).toBeCloseTo(one.also_with_2_66.url_327, 3);
    expect(xmrSignals(one.input, limits)).toEqual([]);
  });

  test('a last value beyond both limits', () => {
    const one = z
      .looseObject({
        input: z.array(z.number()),
        expected: z.looseObject({ unpl_266: z.number(), lnpl_266: z.number(), url_327: z.number() }),
        signals_individuals: z.array(z.number()),
        signals_moving_range_at_point: z.array(z.number()),
      })
      .parse(answers.cases.get('xmr-wheeler-series'));
    const limits = limitsOf(one.input);
    expect(limits.high).toBeCloseTo(one.expected.unpl_266, 3);
    expect(limits.low).toBeCloseTo(one.expected.lnpl_266, 3);
    expect(limits.rangeHigh).toBeCloseTo(one.expected.url_327, 3);
    const at = (rule: string) =>
      xmrSignals(one.input, limits)
        .filter((signal) => signal.rule === rule)
        .map((signal) => signal.index + 1);
    expect(at('outside')).toEqual(one.signals_individuals);
    expect(at('jump')).toEqual(one.signals_moving_range_at_point);
  });

  test('nineteen moving ranges', () => {
    const one = z
      .looseObject({
        input: z.object({ mean: z.number(), moving_ranges: z.array(z.number()) }),
        expected: z.looseObject({ average_moving_range: z.number(), ucl: z.number() }),
      })
      .parse(answers.cases.get('xmr-montgomery-15-17'));
    const zigzag = [0];
    for (const [index, range] of one.input.moving_ranges.entries()) zigzag.push((zigzag[index] ?? 0) + (index % 2 ? -range : range));
    expect(movingRanges(zigzag)).toEqual(one.input.moving_ranges);
    const limits = limitsOf(zigzag);
    expect(limits.meanMovingRange).toBeCloseTo(one.expected.average_moving_range, 3);
    // Published with 3/1.128 instead of 2.66.
    expect(Math.abs(one.input.mean + limits.high - limits.mean - one.expected.ucl)).toBeLessThan(0.003);
  });
});

const datasets = knownAnswers('dataset-values-give.json');

describe.skipIf(datasets.cases.size === 0)(datasets.title, () => {
  test('26 weeks of throughput', () => {
    const one = z
      .looseObject({
        weekly_finished_project0_from_2016_01_04_26_weeks: z.array(z.number()),
        xmr: z.looseObject({ mean: z.number(), unpl_266: z.number(), lnpl_266: z.number(), url_327: z.number() }),
      })
      .parse(datasets.cases.get('throughput-cycle-times'));
    const limits = limitsOf(one.weekly_finished_project0_from_2016_01_04_26_weeks);
    expect(limits.mean).toBeCloseTo(one.xmr.mean, 4);
    expect(limits.high).toBeCloseTo(one.xmr.unpl_266, 4);
    expect(limits.low).toBeCloseTo(one.xmr.lnpl_266, 4);
    expect(limits.rangeHigh).toBeCloseTo(one.xmr.url_327, 4);
  });
});
