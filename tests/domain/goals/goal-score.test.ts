import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalScore, type ScoredKpi } from '@/domain/goals/goal-score';
import { kpiProgress } from '@/domain/goals/kpi-progress';
import { yearEndStraightReading } from '@/domain/goals/year-end-straight-reading';
import { anyMeasurements, anyValue, aPlan, monthly, year } from './a-plan';

const kpi = (percent: number | null, expected: number | null = 1, weight = 1): ScoredKpi => ({
  weight,
  progress: kpiProgress(aPlan(), percent === null ? [] : monthly(percent)),
  expected: percent === null ? null : expected,
});

describe('the score of a goal', () => {
  test('is the mean of its KPIs by their weights', () => {
    expect(goalScore('committed', [kpi(100, 1, 3), kpi(20, 1, 1)])).toMatchObject({ score: 0.8, measured: 2, total: 2 });
  });

  test('leaves out what is not measured, and says so', () => {
    expect(goalScore('committed', [kpi(50), kpi(null), kpi(90, 1, 0)])).toMatchObject({ score: 0.5, measured: 1, total: 2 });
  });

  test('is unknown when nothing is measured', () => {
    expect(goalScore('committed', [kpi(null)])).toEqual({ kind: 'unknown', status: 'unknown', measured: 0, total: 1 });
    expect(goalScore('aspirational', [])).toEqual({ kind: 'unknown', status: 'unknown', measured: 0, total: 0 });
  });

  test.each([
    ['committed', 100, 1, 'good'],
    ['committed', 90, 1, 'warning'],
    ['committed', 80, 1, 'bad'],
    ['aspirational', 70, 1, 'good'],
    ['aspirational', 60, 1, 'warning'],
    ['committed', 50, 0.5, 'good'],
    ['aspirational', 35, 0.5, 'good'],
    ['committed', 0, 0, 'good'],
  ] as const)('of a %s goal at %i %% where %f was asked by now is %s', (kind, percent, expected, status) => {
    expect(goalScore(kind, [kpi(percent, expected)])).toMatchObject({ status });
  });

  test('lies between its lowest and its highest KPI', () => {
    const percents = fc.array(fc.record({ percent: fc.integer({ min: -200, max: 300 }), weight: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(percents, (all) => {
        const score = goalScore(
          'committed',
          all.map(({ percent, weight }) => kpi(percent, 1, weight)),
        );
        if (score.kind === 'unknown') throw new Error('a score');
        expect(score.score).toBeGreaterThanOrEqual(Math.min(...all.map(({ percent }) => percent / 100)) - 1e-9);
        expect(score.score).toBeLessThanOrEqual(Math.max(...all.map(({ percent }) => percent / 100)) + 1e-9);
      }),
    );
  });
});

describe('the straight reading of the year end', () => {
  test('goes on from the first through the last measurement', () => {
    const measurements = [
      { day: '2026-04-01', value: 0 },
      { day: '2026-05-01', value: 90 },
      { day: '2026-09-30', value: 40 },
    ];
    expect(yearEndStraightReading(aPlan(), measurements, year)).toMatchObject({
      kind: 'reading',
      day: year.to,
      value: 80,
      meetsTarget: false,
    });
    expect(yearEndStraightReading(aPlan({ target: 75 }), measurements, year)).toMatchObject({ meetsTarget: true });
    expect(yearEndStraightReading(aPlan({ direction: 'fall', baseline: 100, target: 85 }), measurements, year)).toMatchObject({
      meetsTarget: true,
    });
  });

  test('refuses with one measurement, and with measurements of other years only', () => {
    expect(yearEndStraightReading(aPlan(), monthly(5), year)).toEqual({ kind: 'tooFew', n: 1, needed: 2 });
    expect(
      yearEndStraightReading(
        aPlan(),
        [
          { day: '2025-04-01', value: 1 },
          { day: '2025-05-01', value: 2 },
        ],
        year,
      ),
    ).toEqual({ kind: 'tooFew', n: 0, needed: 2 });
  });

  test('refuses when all are of one day', () => {
    expect(
      yearEndStraightReading(
        aPlan(),
        [
          { day: '2026-05-01', value: 1 },
          { day: '2026-05-01', value: 9 },
        ],
        year,
      ),
    ).toEqual({ kind: 'oneDay', n: 2, day: '2026-05-01' });
  });

  test('is final on the last day', () => {
    expect(yearEndStraightReading(aPlan(), [{ day: year.to, value: 100 }], year)).toEqual({
      kind: 'final',
      day: year.to,
      value: 100,
      meetsTarget: true,
    });
  });

  test('of a maintain KPI without limits says nothing about the target', () => {
    expect(yearEndStraightReading(aPlan({ direction: 'maintain' }), monthly(5, 6), year)).toMatchObject({
      kind: 'reading',
      meetsTarget: null,
    });
  });

  test('of a straight series is on its line', () => {
    fc.assert(
      fc.property(anyMeasurements, anyValue, (measurements, slope) => {
        const line = measurements.map(({ day }) => ({
          day,
          value: 5 + slope * Number(day < '2026-04-01' ? 0 : (Date.parse(day) - Date.parse(year.from)) / 86_400_000),
        }));
        const reading = yearEndStraightReading(aPlan(), line, year);
        if (reading.kind === 'reading' || reading.kind === 'final') expect(reading.value).toBeCloseTo(5 + slope * 364, 4);
        else expect(measurements.length).toBeLessThan(2);
      }),
    );
  });
});
