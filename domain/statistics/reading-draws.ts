import { ahead, type DriftingLevel, type Reading } from './drifting-level';
import { normalDraws, scaleDraws } from './student-draws';

/** Runs of what a series does next: in each, which reading of it holds, how noisy it turns out, and how far from its mean it ends. */
export type Draws = { readings: readonly Reading[]; chosen: Uint8Array; scale: Float64Array; z: Float64Array };

type Fit = Extract<DriftingLevel, { kind: 'fit' }>;

/** @param random from mulberry32 */
export function drawReadings({ readings, df }: Fit, runs: number, random: () => number): Draws {
  const normal = normalDraws(random);
  const scaleOf = scaleDraws(normal, df);
  const draws = { readings, chosen: new Uint8Array(runs), scale: new Float64Array(runs), z: new Float64Array(runs) };
  for (let run = 0; run < runs; run++) {
    draws.chosen[run] = readingAt(readings, random());
    draws.scale[run] = scaleOf();
    draws.z[run] = normal();
  }
  return draws;
}

function readingAt(readings: readonly Reading[], share: number): number {
  let left = share;
  for (let at = 0; at < readings.length; at++) {
    left -= readings[at]?.weight ?? 0;
    if (left < 0) return at;
  }
  return readings.length - 1;
}

/** The value of each run so many steps ahead. */
export function valuesAhead({ readings, chosen, scale, z }: Draws, steps: number): Float64Array {
  const there = readings.map((reading) => ahead(reading, steps));
  const values = new Float64Array(chosen.length);
  for (let run = 0; run < values.length; run++) {
    const place = there[chosen[run] ?? 0];
    if (place) values[run] = place.mean + place.spread * (scale[run] ?? 1) * (z[run] ?? 0);
  }
  return values;
}

/** The values of one run step by step: level and drift are drawn once, then the level wanders and each value has its noise. */
export function walkOf({ readings, chosen, scale }: Draws, run: number, normal: () => number): () => number {
  const reading = readings[chosen[run] ?? 0];
  if (!reading) throw new RangeError(`no run ${run}`);
  const by = scale[run] ?? 1;
  const nowSpread = Math.sqrt(reading.nowVariance);
  const slope = reading.covariance / nowSpread;
  const first = normal();
  const step = reading.drift + by * (slope * first + Math.sqrt(Math.max(0, reading.driftVariance - slope * slope)) * normal());
  const [wander, noise] = [by * Math.sqrt(reading.wander), by * Math.sqrt(reading.noise)];
  let level = reading.now + by * nowSpread * first;
  return () => {
    level += step + wander * normal();
    return level + noise * normal();
  };
}
