import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { goalChance } from '@/domain/forecasts/goal-chance';
import { forecastFan } from '@/domain/forecasts/goal-kpi-fan';
import { forecastKpi, forecastRuns } from '@/domain/forecasts/goal-kpi-forecast';
import { periodOf, rhythmOf } from '@/domain/forecasts/goal-kpi-history';
import { monthEnds } from '@/domain/goals/fiscal-months';
import type { Kpi } from '@/domain/goals/goal';

const year = { from: '2026-04-01', to: '2027-03-31' };
const aKpi = (overrides: Partial<Kpi> = {}): Kpi => ({
  id: 'kpi',
  goalId: 'goal',
  name: 'Installed without help',
  unit: 'percent',
  decimals: 1,
  direction: 'rise',
  baseline: 40,
  target: 52,
  lowLimit: null,
  highLimit: null,
  weight: 1,
  computedFrom: null,
  productId: null,
  position: 1,
  archivedAt: null,
  version: 1,
  ...overrides,
});
const monthly = (...values: number[]) => values.map((value, month) => ({ day: monthEnds(year)[month] ?? '', value }));
const rising = monthly(41, 42.2, 42.8, 44.1, 45, 46.1, 46.9);
const forecast = (kpi: Kpi, known: readonly { day: string; value: number }[], today = '2026-11-15', seed = 42) =>
  forecastKpi(kpi, known, year, today, seed);

describe('the year-end forecast of a KPI', () => {
  test('runs on with its drift, and says how sure it is', () => {
    const { forecast: said, progress } = forecast(aKpi(), rising);
    if (said.kind !== 'forecast') throw new Error(said.kind);
    // Five more months at about one point each from 46.9.
    expect(said.middle).toBeCloseTo(51.8, 0);
    expect(said.low).toBeLessThan(said.middle);
    expect(said.high).toBeGreaterThan(said.middle);
    expect(said).toMatchObject({ day: '2027-03-31', n: 7, since: '2026-04-30' });
    expect(progress).toHaveLength(forecastRuns);
    const met = progress?.filter((share) => share >= 1).length ?? 0;
    expect(said.chance).toBeCloseTo(met / forecastRuns, 9);
  });

  test('is the same each time, and differs with the seed', () => {
    expect(forecast(aKpi(), rising).forecast).toEqual(forecast(aKpi(), rising).forecast);
    expect(forecast(aKpi(), rising, '2026-11-15', 43).forecast).not.toEqual(forecast(aKpi(), rising).forecast);
  });

  test('refuses with fewer than six values, and one without any', () => {
    expect(forecast(aKpi(), rising.slice(0, 5)).forecast).toEqual({ kind: 'tooFew', n: 5, needed: 6 });
    expect(forecast(aKpi(), rising.slice(0, 1)).forecast).toEqual({ kind: 'tooFew', n: 1, needed: 6 });
    expect(forecast(aKpi(), []).forecast).toEqual({ kind: 'noActual' });
  });

  test('draws from values before the year too', () => {
    const before = [1, 2, 3, 4].map((month) => ({ day: `2026-0${month === 4 ? 3 : month}-${month === 2 ? 28 : 15 + month}`, value: 40 }));
    const early = [...before.slice(0, 3), ...rising.slice(0, 3)].sort((one, other) => (one.day < other.day ? -1 : 1));
    expect(forecast(aKpi(), early, '2026-07-15').forecast).toMatchObject({ kind: 'forecast', n: 6 });
  });

  test('is the last value once the year is over', () => {
    expect(forecast(aKpi(), rising, '2027-05-01').forecast).toEqual({ kind: 'final', day: '2026-10-31', value: 46.9, meetsTarget: false });
  });

  test('of a share or a duration never leaves what is possible', () => {
    const nearlyAll = monthly(95, 96, 97, 97.5, 98.5, 99, 99.5);
    const said = forecast(aKpi({ computedFrom: 'verifiedShare', baseline: 90, target: 99 }), nearlyAll).forecast;
    expect(said).toMatchObject({ kind: 'forecast', high: 100 });
    const falling = monthly(700, 600, 480, 370, 260, 150, 60);
    const days = forecast(aKpi({ unit: 'seconds', direction: 'fall', baseline: 800, target: 100 }), falling).forecast;
    expect(days).toMatchObject({ kind: 'forecast', low: 0 });
  });

  test('of what was walked since the year began never says that less will have been walked', () => {
    const walked = aKpi({ computedFrom: 'walkthroughCoverage', baseline: 55, target: 85, decimals: 0 });
    const { forecast: said, rangeOn } = forecast(walked, monthly(0, 0, 0, 62.5, 62.5, 62.5, 62.5));
    if (said.kind !== 'forecast') throw new Error(said.kind);
    expect([said.low, rangeOn('2026-12-31')?.low]).toEqual([62.5, 62.5]);
    expect(said.high).toBeLessThanOrEqual(100);
  });

  test('of a KPI to be kept counts the periods still to come', () => {
    const kept = aKpi({ direction: 'maintain', baseline: 42, target: 42, lowLimit: 35, highLimit: 50 });
    const steady = forecast(kept, monthly(42, 43, 41, 42, 42.5, 41.5, 42));
    expect(Math.min(...(steady.progress ?? [0]))).toBeGreaterThan(7 / 12 - 1e-9);
    const once = forecast(kept, monthly(42, 43, 30, 42, 42.5, 41.5, 42));
    expect(Math.max(...(once.progress ?? [1]))).toBeLessThan(1);
  });

  test('fans out: the later, the wider', () => {
    const fan = forecastFan(aKpi(), rising, year, '2026-11-15', 42);
    expect(fan[0]).toEqual({ day: '2026-10-31', low: 46.9, middle: 46.9, high: 46.9 });
    expect(fan.at(-1)?.day).toBe('2027-03-31');
    const widths = fan.map(({ low, high }) => high - low);
    expect([...widths].sort((one, other) => one - other)).toEqual(widths);
  });

  test('keeps to its own numbers for any history', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 12 }), (values) => {
        const said = forecast(aKpi({ unit: 'number', target: 900 }), monthly(...values), '2027-03-30').forecast;
        if (said.kind === 'final') return;
        if (said.kind !== 'forecast') throw new Error(said.kind);
        expect(said.low).toBeLessThanOrEqual(said.middle);
        expect(said.middle).toBeLessThanOrEqual(said.high);
        expect(said.chance).toBeGreaterThanOrEqual(0);
        expect(said.chance).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the chance of a goal', () => {
  const part = (kpi: Kpi, runs: readonly number[]) => ({
    kpi,
    forecast: { kind: 'forecast' as const, day: year.to, chance: null, n: 7, since: '2026-04-30', low: 0, middle: 0, high: 0 },
    progressOfRuns: Float64Array.from({ length: forecastRuns }, (_, run) => runs[run % runs.length] ?? 0),
  });

  test('is the share of runs whose weighted mean is enough for its kind', () => {
    const parts = [part(aKpi({ weight: 3 }), [1.2, 0.8, 0.6, 0.9]), part(aKpi({ id: 'other', weight: 1 }), [0.4, 1, 0.2, 1.3])];
    // Scores 1.0, 0.85, 0.5, 1.0.
    expect(goalChance('committed', parts, 6)).toMatchObject({ kind: 'chance', chance: 0.5 });
    expect(goalChance('aspirational', parts, 6)).toMatchObject({ kind: 'chance', chance: 0.75 });
  });

  test('is refused while a KPI that counts has too little history, and says which', () => {
    const few = { kpi: aKpi({ id: 'few' }), forecast: { kind: 'tooFew' as const, n: 2, needed: 6 }, progressOfRuns: null };
    expect(goalChance('committed', [part(aKpi(), [1]), few], 6)).toEqual({ kind: 'tooFew', missing: [{ kpiId: 'few', n: 2, needed: 6 }] });
    expect(goalChance('committed', [part(aKpi(), [1]), { ...few, kpi: aKpi({ weight: 0 }) }], 6)).toMatchObject({
      kind: 'chance',
      chance: 1,
    });
    expect(goalChance('committed', [], 6)).toEqual({ kind: 'noKpi' });
  });

  test('is settled when the year is over', () => {
    const over = forecast(aKpi({ target: 46.9 }), rising, '2027-05-01');
    const closed = { kpi: aKpi(), forecast: over.forecast, progressOfRuns: over.progress };
    expect(goalChance('committed', [closed], 6)).toEqual({ kind: 'final', isMet: true, score: 1 });
  });
});

test('a rhythm is the usual distance between values; a missing week makes none of it longer', () => {
  const weeks = [0, 1, 2, 4, 5, 6].map((week) => ({ day: addDays('2026-04-05', 7 * week), value: week }));
  expect(rhythmOf(weeks)).toMatchObject({ stepInDays: 7, values: [{ at: 0 }, { at: 1 }, { at: 2 }, { at: 4 }, { at: 5 }, { at: 6 }] });
  expect(rhythmOf([])).toBeNull();
  expect([1, 7, 30, 91].map(periodOf)).toEqual(['days', 'weeks', 'months', 'values']);
});
