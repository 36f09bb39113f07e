import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cesOf } from '@/domain/statistics/ces';
import { csatOf } from '@/domain/statistics/csat';
import { compareNps, countNps, npsBand, npsOf, npsStandardError } from '@/domain/statistics/nps';
import { knownAnswers } from './known-answers';

const nps = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors });

describe('NPS', () => {
  test.each([
    [50, 30, 20, 30, 14.05, 44.2],
    [5, 4, 1, 40, -6.98, 68.52],
  ])('%i promoters, %i passives, %i detractors', (promoters, passives, detractors, score, low, high) => {
    const found = npsOf(nps(promoters, passives, detractors));
    if (found.kind === 'tooFew') throw new Error('a score');
    expect(found.nps).toBe(score);
    expect(found.low).toBeCloseTo(low, 2);
    expect(found.high).toBeCloseTo(high, 2);
  });

  test('up 11.5 can be noise', () => {
    const compared = compareNps(nps(50, 30, 20), nps(65, 40, 15));
    if (compared.kind === 'tooFew') throw new Error('two scores');
    expect(compared.changePoints).toBeCloseTo(11.667, 3);
    expect(compared.z).toBeCloseTo(1.155, 3);
    expect(compared.p).toBeCloseTo(0.248, 3);
    expect(compared.verdict).toBe('couldBeNoise');
  });

  test('of nobody is no score', () => {
    expect(npsOf(nps(0, 0, 0))).toEqual({ kind: 'tooFew', n: 0, needed: 1 });
    expect(compareNps(nps(9, 0, 1), nps(2, 1, 0), 5)).toEqual({ kind: 'tooFew', n: 3, needed: 5 });
  });

  test('lies in −100…100', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (promoters, passives, detractors) => {
        const found = npsOf(nps(promoters, passives, detractors));
        if (found.kind === 'tooFew') throw new Error('a score');
        expect(Math.abs(found.nps)).toBeLessThanOrEqual(100);
        expect(found.low).toBeLessThan(found.high);
      }),
    );
  });
});

const npsAnswers = knownAnswers('nps-give.json');

describe.skipIf(npsAnswers.cases.size === 0)(npsAnswers.title, () => {
  const lists = z.looseObject({ input: z.object({ scores: z.array(z.number()) }), expected: z.object({ nps: z.number() }) });

  test.each([...npsAnswers.cases].filter(([id]) => id.startsWith('nps-list')))('%s', (_, one) => {
    const { input, expected } = lists.parse(one);
    expect(npsOf(countNps(input.scores))).toMatchObject({ nps: expected.nps });
  });

  test('bands of 0, 6, 7, 8, 9 and 10', () => {
    const one = z
      .looseObject({ input: z.array(z.object({ score: z.number() })), expected: z.array(z.string()) })
      .parse(npsAnswers.cases.get('nps-boundaries'));
    expect(one.input.map(({ score }) => npsBand(score))).toEqual(one.expected);
  });

  test('answers outside the scale are rejected, never counted', () => {
    const one = z.looseObject({ input: z.object({ scores: z.array(z.number()) }) }).parse(npsAnswers.cases.get('nps-invalid'));
    expect(countNps(one.input.scores)).toEqual({ promoters: 0, passives: 0, detractors: 0, rejected: 2 });
  });

  test('the multinomial standard error', () => {
    const thirds = z
      .looseObject({ extra: z.looseObject({ n: z.number(), standard_error_points: z.number() }) })
      .parse(npsAnswers.cases.get('nps-thirds'));
    expect(100 * npsStandardError(1 / 2, 1 / 6, thirds.extra.n)).toBeCloseTo(thirds.extra.standard_error_points, 4);
    const thousand = z
      .looseObject({ expected: z.looseObject({ nps: z.number(), moe95: z.number() }) })
      .parse(npsAnswers.cases.get('nps-1000'));
    expect(196 * npsStandardError(0.25, 0.075, 1000)).toBeCloseTo(thousand.expected.moe95, 2);
    expect(npsOf(nps(250, 675, 75))).toMatchObject({ nps: thousand.expected.nps });
  });
});

describe('CSAT', () => {
  test('is the share of 4 and 5, not the mean', () => {
    const found = csatOf([
      { value: 1, n: 10 },
      { value: 2, n: 8 },
      { value: 3, n: 15 },
      { value: 4, n: 42 },
      { value: 5, n: 32 },
    ]);
    if (found.kind === 'tooFew') throw new Error('a share');
    expect(100 * found.share).toBeCloseTo(69.16, 2);
  });

  test('leaves out answers that are not on the scale', () => {
    expect(
      csatOf([
        { value: 5, n: 3 },
        { value: 11, n: 9 },
        { value: 4.5, n: 9 },
        { value: 1, n: 1 },
      ]),
    ).toMatchObject({ share: 0.75, n: 4 });
  });

  test('of fewer answers than needed is no figure', () => {
    expect(csatOf([{ value: 5, n: 3 }], 5)).toEqual({ kind: 'tooFew', n: 3, needed: 5 });
  });
});

describe('CES', () => {
  test('is the mean and the share of 5 to 7', () => {
    expect(cesOf([6, 5, 4].map((value) => ({ value, n: 1 })))).toMatchObject({ mean: 5, easy: { successes: 2, n: 3 } });
    expect(cesOf([])).toEqual({ kind: 'tooFew', n: 0, needed: 1 });
  });
});

const answers = knownAnswers('csat-ces-give.json');

describe.skipIf(answers.cases.size === 0)(answers.title, () => {
  const five = { low: 1, high: 5, boxFrom: 4, boxTo: 5 };

  test('160 satisfied of 200', () => {
    const one = z
      .looseObject({
        input: z.object({ satisfied_4_or_5: z.number(), responses: z.number() }),
        expected: z.object({ csat_percent: z.number() }),
      })
      .parse(answers.cases.get('csat-160-of-200'));
    const { satisfied_4_or_5: satisfied, responses } = one.input;
    expect(
      csatOf([
        { value: 5, n: satisfied },
        { value: 2, n: responses - satisfied },
      ]),
    ).toMatchObject({ share: one.expected.csat_percent / 100 });
  });

  test.each(['ces-sum-3', 'ces-PUBLISHED-WRONG-1'])('%s', (id) => {
    const one = z
      .looseObject({ input: z.looseObject({ scores: z.array(z.number()) }), expected: z.looseObject({ ces_mean: z.number() }) })
      .parse(answers.cases.get(id));
    const found = cesOf(one.input.scores.map((value) => ({ value, n: 1 })));
    expect(found).toMatchObject({ mean: one.expected.ces_mean });
  });

  test('1,010 answers on five points', () => {
    const one = z
      .looseObject({
        input: z.looseObject({ counts: z.record(z.string(), z.number()) }),
        expected: z.looseObject({ n: z.number(), ces_mean: z.number(), low_box_percent: z.number(), top_box_percent: z.number() }),
      })
      .parse(answers.cases.get('ces-PUBLISHED-WRONG-2'));
    const counts = Object.entries(one.input.counts).map(([value, n]) => ({ value: Number(value), n }));
    const found = cesOf(counts, 1, five);
    const low = csatOf(counts, 1, { low: 1, high: 5, boxFrom: 1, boxTo: 2 });
    if (found.kind === 'tooFew' || low.kind === 'tooFew') throw new Error('a score');
    expect(found.n).toBe(one.expected.n);
    expect(found.mean).toBeCloseTo(one.expected.ces_mean, 4);
    expect(100 * found.easy.share).toBeCloseTo(one.expected.top_box_percent, 2);
    expect(100 * low.share).toBeCloseTo(one.expected.low_box_percent, 2);
  });
});

const datasets = knownAnswers('dataset-values-give.json');

describe.skipIf(datasets.cases.size === 0)(datasets.title, () => {
  test('the airport survey', () => {
    const box = z.looseObject({
      n: z.number(),
      counts: z.record(z.string(), z.number()),
      mean: z.number(),
      top2_percent: z.number(),
      top2_wilson95: z.tuple([z.number(), z.number()]),
    });
    const survey = z
      .looseObject({
        nps_unweighted: z.looseObject({
          promoters: z.number(),
          passives: z.number(),
          detractors: z.number(),
          n: z.number(),
          nps: z.number(),
          se: z.number(),
        }),
        csat_Q7ALL: box,
        ces_find_way: box,
        ces_security: box,
      })
      .parse(datasets.cases.get('survey-sfo-2018-en'));
    const { promoters, passives, detractors, n, nps: score, se } = survey.nps_unweighted;
    const found = npsOf({ promoters, passives, detractors });
    if (found.kind === 'tooFew') throw new Error('a score');
    expect(found.nps).toBeCloseTo(score, 4);
    expect(100 * npsStandardError(promoters / n, detractors / n, n)).toBeCloseTo(se, 4);
    for (const one of [survey.csat_Q7ALL, survey.ces_find_way, survey.ces_security]) {
      const ces = cesOf(
        Object.entries(one.counts).map(([value, count]) => ({ value: Number(value), n: count })),
        1,
        { low: 1, high: 5, boxFrom: 4, boxTo: 5 },
      );
      if (ces.kind === 'tooFew') throw new Error('a score');
      expect(ces.mean).toBeCloseTo(one.mean, 4);
      expect(100 * ces.easy.share).toBeCloseTo(one.top2_percent, 3);
      expect(100 * ces.easy.low).toBeCloseTo(one.top2_wilson95[0], 2);
      expect(100 * ces.easy.high).toBeCloseTo(one.top2_wilson95[1], 2);
    }
  });
});
