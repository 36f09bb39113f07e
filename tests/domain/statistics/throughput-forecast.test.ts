import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chancesAfterDropping, chanceWithin, daysAt, forecastDays } from '@/domain/statistics/throughput-forecast';
import { knownAnswers } from './known-answers';

const twelveWeeks = [3, 5, 0, 4, 2, 6, 1, 3, 4, 2, 5, 3];
const daysOf = (...input: Parameters<typeof forecastDays>) => {
  const forecast = forecastDays(...input);
  if (forecast.kind !== 'forecast') throw new Error(forecast.kind);
  return forecast.days;
};
const weeksAt = (days: Int32Array, percent: number) => Math.ceil((daysAt(days, percent) ?? Number.NaN) / 7);

describe('a forecast from weekly throughput', () => {
  test('of 30 issues, seed 42, 20,000 runs says 10, 11, 12 and 13 weeks', () => {
    const days = daysOf(twelveWeeks, 30, { seed: 42, runs: 20_000 });
    expect([50, 70, 85, 95].map((percent) => weeksAt(days, percent))).toEqual([10, 11, 12, 13]);
  });

  test('is refused with fewer than six weeks of history, and when nothing was finished', () => {
    expect(forecastDays([3, 4, 5, 2, 1], 10)).toEqual({ kind: 'tooFew', n: 5, needed: 6 });
    expect(forecastDays([0, 0, 0, 0, 0, 0], 10)).toEqual({ kind: 'nothingFinished', weeksOfHistory: 6 });
    expect(forecastDays([], 0)).toEqual({ kind: 'nothingLeft' });
  });

  test('gives the same answer to the same question', () => {
    expect(daysOf(twelveWeeks, 30)).toEqual(daysOf(twelveWeeks, 30));
  });

  test('says so when it would take ten years', () => {
    expect(daysAt(daysOf([0, 0, 0, 0, 0, 1], 2_000), 50)).toBeNull();
  });

  test('an even pace has one answer: 10 issues at 5 a week take 14 days', () => {
    const days = daysOf([5, 5, 5, 5, 5, 5], 10);
    expect([daysAt(days, 50), daysAt(days, 95)]).toEqual([14, 14]);
    expect([chanceWithin(days, 13), chanceWithin(days, 14)]).toEqual([0, 1]);
  });
});

test('a later day is never less likely, and fewer issues never take longer', () => {
  const weeks = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 26 }).filter((past) => past.some((n) => n > 0));
  fc.assert(
    fc.property(weeks, fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 400 }), (past, remaining, within) => {
      const [all, fewer] = [daysOf(past, remaining, { runs: 200 }), daysOf(past, remaining - 1, { runs: 200 })];
      expect(chanceWithin(all, within)).toBeLessThanOrEqual(chanceWithin(all, within + 7));
      expect(daysAt(fewer, 50) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual((daysAt(all, 50) ?? Number.POSITIVE_INFINITY) + 7);
    }),
    { numRuns: 100 },
  );
});

describe('dropping issues', () => {
  test('raises the chance, to certainty when all are dropped', () => {
    const chances = chancesAfterDropping(twelveWeeks, 12, 21) ?? [];
    expect(chances).toHaveLength(13);
    expect(chances.at(-1)).toBe(1);
    expect([...chances].sort((one, other) => one - other)).toEqual(chances);
  });

  test('of none agrees with the forecast', () => {
    const chances = chancesAfterDropping(twelveWeeks, 30, 77, { runs: 20_000 }) ?? [];
    expect(chances[0]).toBeCloseTo(chanceWithin(daysOf(twelveWeeks, 30, { runs: 20_000 }), 77), 1);
  });

  test('has no answer where there is no forecast', () => {
    expect(chancesAfterDropping([1, 2], 5, 30)).toBeNull();
  });
});

const answers = knownAnswers('forecast-give.json');
const whenCase = z.object({
  input: z.object({ weekly_throughput: z.array(z.number()) }),
  expected: z.record(z.string(), z.record(z.string(), z.object({ weeks: z.number(), probability_by_then: z.number() }))),
});
const howManyCase = z.object({
  input: z.object({ weekly_throughput: z.array(z.number()) }),
  expected: z.record(z.string(), z.record(z.string(), z.object({ at_least_items: z.number(), probability: z.number() }))),
});

describe.skipIf(answers.cases.size === 0)(answers.title, () => {
  for (const [id, found] of answers.cases) {
    if (id.startsWith('mc-when'))
      test(id, () => {
        const { input, expected } = whenCase.parse(found);
        for (const [items, levels] of Object.entries(expected)) {
          const days = daysOf(input.weekly_throughput, Number(items));
          for (const [level, { weeks, probability_by_then }] of Object.entries(levels)) {
            expect(Math.abs(weeksAt(days, Number.parseInt(level, 10)) - weeks)).toBeLessThanOrEqual(1);
            expect(Math.abs(chanceWithin(days, weeks * 7) - probability_by_then)).toBeLessThanOrEqual(0.02);
          }
        }
      });
    if (id.startsWith('mc-how-many'))
      test(id, () => {
        const { input, expected } = howManyCase.parse(found);
        for (const [weeks, levels] of Object.entries(expected)) {
          for (const { at_least_items, probability } of Object.values(levels)) {
            const chances = chancesAfterDropping(input.weekly_throughput, at_least_items, Number(weeks) * 7) ?? [];
            expect(Math.abs((chances[0] ?? 0) - probability)).toBeLessThanOrEqual(0.02);
          }
        }
      });
  }
});
