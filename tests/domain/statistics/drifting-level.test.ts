import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ahead, type DriftingLevel, driftingLevel } from '@/domain/statistics/drifting-level';
import { mulberry32 } from '@/domain/statistics/mulberry32';
import { drawReadings, valuesAhead, walkOf } from '@/domain/statistics/reading-draws';
import { normalDraws } from '@/domain/statistics/student-draws';

type Fit = Extract<DriftingLevel, { kind: 'fit' }>;

const timed = (values: readonly number[]) => values.map((value, at) => ({ at, value }));
const fitOf = (values: readonly number[], finest = 1e-6): Fit => {
  const fit = driftingLevel(timed(values), finest);
  if (fit.kind !== 'fit') throw new Error('refused');
  return fit;
};
const calm = [41, 44, 39, 42, 45, 40, 43, 42, 38, 44, 41];

describe('a drifting level', () => {
  test('needs six values', () => {
    expect(driftingLevel(timed([1, 2, 3, 4, 5]), 1)).toEqual({ kind: 'tooFew', n: 5, needed: 6 });
  });

  test('without wandering is the straight line of least squares, with its usual prediction interval', () => {
    const [still] = fitOf(calm).readings;
    if (!still) throw new Error('no reading');
    // Computed apart: slope -0.045455, residual variance 5.328283, and 1 + 1/11 + 6²/110 of it one step ahead.
    expect(still.drift).toBeCloseTo(-0.045455, 6);
    expect(ahead(still, 1).mean).toBeCloseTo(41.454545, 6);
    expect(ahead(still, 1).spread).toBeCloseTo(2.748904, 6);
  });

  test('that only wanders starts from the last value and drifts by the mean change, as uncertain as that mean', () => {
    const wandering = fitOf([0, 2, 1, 4, 6, 5, 8]).readings.at(-1);
    if (!wandering) throw new Error('no reading');
    const variance = 28 / 5 - (8 / 6) ** 2 * (6 / 5);
    expect(ahead(wandering, 3).mean).toBeCloseTo(8 + 3 * (8 / 6), 1);
    expect(ahead(wandering, 3).spread ** 2 / variance).toBeCloseTo(3 + 9 / 6, 1);
  });

  test('moves and scales with its values', () => {
    const value = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 20 }), fc.integer({ min: 2, max: 9 }), fc.integer(), (values, by, seed) => {
        fc.pre(new Set(values).size > 2);
        const shift = (seed % 1000) / 10;
        const [plain, moved] = [fitOf(values), fitOf(values.map((one) => one * by + shift))];
        plain.readings.forEach((reading, at) => {
          const other = moved.readings[at];
          if (!other) throw new Error('no reading');
          expect(ahead(other, 4).mean).toBeCloseTo(ahead(reading, 4).mean * by + shift, 4);
          expect(ahead(other, 4).spread).toBeCloseTo(ahead(reading, 4).spread * by, 4);
        });
      }),
    );
  });

  test('that never moves is known no better than its decimals', () => {
    const fit = fitOf([7, 7, 7, 7, 7, 7], 0.1);
    for (const reading of fit.readings) expect(ahead(reading, 5)).toMatchObject({ mean: 7, spread: expect.any(Number) });
    expect(Math.min(...fit.readings.map((reading) => ahead(reading, 5).spread))).toBeGreaterThan(0.02);
  });

  test('takes a missing step for a longer one', () => {
    const whole = timed([1, 2, 3, 4, 5, 6, 7, 8]);
    const gapped = driftingLevel([...whole.slice(0, 4), ...whole.slice(5)], 0.1);
    if (gapped.kind !== 'fit') throw new Error('refused');
    for (const reading of gapped.readings) expect(ahead(reading, 2).mean).toBeCloseTo(10, 6);
  });
});

test('a walk step by step ends where the runs ahead end', () => {
  const fit = fitOf([3, 5, 4, 7, 6, 9, 8, 11]);
  const draws = drawReadings(fit, 20_000, mulberry32(1));
  const normal = normalDraws(mulberry32(2));
  const walked = Float64Array.from({ length: 20_000 }, (_, run) => {
    const next = walkOf(draws, run, normal);
    let value = 0;
    for (let step = 0; step < 5; step++) value = next();
    return value;
  }).sort();
  const direct = valuesAhead(draws, 5).sort();
  for (const share of [0.1, 0.5, 0.9]) expect(walked[share * 20_000]).toBeCloseTo(direct[share * 20_000] ?? 0, -0.3);
});

/** How many of a hundred 80 % intervals hold the value that came, over series drawn at random. */
function coverage({ n, steps, wandering, drift }: { n: number; steps: number; wandering: number; drift: number }): number {
  const [trials, runs] = [500, 500];
  const random = mulberry32(7);
  const normal = normalDraws(random);
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    let level = 0;
    const values = Array.from({ length: n + steps }, () => {
      level += drift + Math.sqrt(wandering) * normal();
      return level + Math.sqrt(1 - wandering) * normal();
    });
    const ends = valuesAhead(drawReadings(fitOf(values.slice(0, n)), runs, random), steps).sort();
    const came = values.at(-1) ?? 0;
    if (came >= (ends[0.1 * runs] ?? 0) && came <= (ends[0.9 * runs] ?? 0)) held++;
  }
  return (100 * held) / trials;
}

describe('an 80 % interval', () => {
  test.each([
    { n: 8, steps: 4, wandering: 1, drift: 0 },
    { n: 12, steps: 4, wandering: 1, drift: 0.5 },
    { n: 24, steps: 8, wandering: 1, drift: 0 },
    { n: 52, steps: 13, wandering: 1, drift: 0.2 },
  ])('holds about 80 % of random walks: $n values, $steps steps ahead', (cell) => {
    expect(coverage(cell)).toBeGreaterThan(70);
    expect(coverage(cell)).toBeLessThan(85);
  });

  test.each([
    { n: 12, steps: 4, wandering: 0.5, drift: 0.2 },
    { n: 24, steps: 8, wandering: 0.3, drift: 0.2 },
    { n: 52, steps: 13, wandering: 0.1, drift: 0 },
  ])('holds about 80 % of levels that wander and are noisy: $n values, $steps steps ahead', (cell) => {
    expect(coverage(cell)).toBeGreaterThan(75);
    expect(coverage(cell)).toBeLessThan(93);
  });

  test.each([
    { n: 8, steps: 4, wandering: 0, drift: 0.3 },
    { n: 24, steps: 8, wandering: 0, drift: 0.3 },
    { n: 52, steps: 13, wandering: 0, drift: 0 },
  ])('holds more than it promises of straight trends with noise, which it cannot take for granted: $n values, $steps steps', (cell) => {
    expect(coverage(cell)).toBeGreaterThan(78);
    expect(coverage(cell)).toBeLessThan(99);
  });
});
