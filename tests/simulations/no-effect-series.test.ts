import { describe, expect, test } from 'vitest';
import { seriesEffect } from '@/domain/statistics/interrupted-series';
import { mulberry32 } from '@/domain/statistics/mulberry32';
import { isFullDrill } from '../durability/drill-size';

// `npm test` looks at a tenth of the series and leaves room for their luck; .ci/run looks at 2,000 a cell and holds the limits.
const runs = isFullDrill ? 2_000 : 200;
const luck = isFullDrill ? 0 : 4;
const slope = -0.05;

const designs = [
  { before: 12, after: 6, mostFalsePercent: 10, step: 3, leastFoundPercent: 40 },
  { before: 52, after: 26, mostFalsePercent: 7, step: 2, leastFoundPercent: 80 },
];
const cells = designs.flatMap((design) => [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((rho) => ({ ...design, rho })));

describe.each(cells)('$before points before and $after after, ρ $rho', ({ before, after, rho, step, ...limits }) => {
  const percentCalledReal = (size: number, seed: number) => {
    const next = normal(seed);
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const points = seriesOf(before, after, rho, size, next);
      const effect = seriesEffect(points.slice(0, before), points.slice(before));
      if (effect.kind === 'seriesEffect' && (effect.low > 0 || effect.high < 0)) found += 1;
    }
    return (100 * found) / runs;
  };

  test(`a series without effect is called changed in at most ${limits.mostFalsePercent} % of cases`, () => {
    expect(percentCalledReal(0, 11)).toBeLessThanOrEqual(limits.mostFalsePercent + luck);
  });

  test(`a step of ${step} standard deviations is found in at least ${limits.leastFoundPercent} %`, () => {
    expect(percentCalledReal(-step, 12)).toBeGreaterThanOrEqual(limits.leastFoundPercent - 2 * luck);
  });
});

test('without memory, a step of 2 standard deviations is found about every second time from 12 + 6 points, of 3 four times in five', () => {
  const next = normal(13);
  const shareFound = (size: number) => {
    const found = Array.from({ length: runs }, () => seriesOf(12, 6, 0, size, next)).filter((points) => {
      const effect = seriesEffect(points.slice(0, 12), points.slice(12));
      return effect.kind === 'seriesEffect' && effect.high < 0;
    });
    return found.length / runs;
  };
  expect(shareFound(-2)).toBeGreaterThan(0.4);
  expect(shareFound(-3)).toBeGreaterThan(0.7);
});

/** Values with noise of one standard deviation around a falling line, and a step after the fix. */
function seriesOf(before: number, after: number, rho: number, step: number, next: () => number) {
  let error = next();
  return Array.from({ length: before + after }, (_, position) => {
    if (position > 0) error = rho * error + Math.sqrt(1 - rho ** 2) * next();
    return { position, value: 10 + slope * position + (position < before ? 0 : step) + error };
  });
}

/** Source: Box and Muller 1958. */
function normal(seed: number): () => number {
  const random = mulberry32(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
