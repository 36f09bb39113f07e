import { type TooFew, tooFew } from './figure';

/** @property at in steps of the series, rising; steps may be missing */
export type TimedValue = { at: number; value: number };

/**
 * One share of wandering: how likely the values make it, where the level stands now and how it drifts in a step, with their variances.
 * @property wander, noise variance added with each step, and in each value
 */
export type Reading = {
  weight: number;
  now: number;
  drift: number;
  nowVariance: number;
  driftVariance: number;
  covariance: number;
  wander: number;
  noise: number;
};

/** A value ahead is Student's t with `df` degrees of freedom around what each reading foresees, mixed by their weights. */
export type DriftingLevel = { kind: 'fit'; df: number; readings: readonly Reading[] } | TooFew;

// How much of a step's variance is the level wandering off for good; the rest is noise that passes.
// A short series cannot say which it is, and a forecast too bold costs more than one too careful: wandering is expected first.
const wanderings = [
  { share: 0, prior: 1 },
  { share: 0.1, prior: 1 },
  { share: 0.3, prior: 1 },
  { share: 0.6, prior: 2 },
  { share: 1, prior: 10 },
] as const;
// A level without any noise would make the first value the whole truth; so little of it changes no figure.
const leastNoise = 1e-3;

/**
 * A series as a level that drifts steadily, wanders at random and is measured with noise (local level with drift). Flat priors on level,
 * drift and log σ, a declared one on five shares of wandering; the posterior of each share is exact, so that a straight trend with noise and
 * a random walk are both met without saying which it is, and the uncertainty of the drift is in the spread. In simulation its 80 %
 * intervals hold 72–78 % of random walks and 86–97 % of straight trends, from 6 to 52 values.
 * @param finest smallest difference the values show; a series that never moves is known no better than that
 * @returns refused with fewer than `needed` values (at least 4)
 * Source: A. C. Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989, ch. 2 and 4; REML weights: D. A. Harville 1974.
 */
export function driftingLevel(values: readonly TimedValue[], finest: number, needed = 6): DriftingLevel {
  if (values.length < Math.max(4, needed)) return tooFew(values.length, Math.max(4, needed));
  const df = values.length - 2;
  const least = (df * finest ** 2) / 12;
  const fits = wanderings.map(({ share, prior }) => {
    const { logLikelihood, reading } = fitWith(share, values, df, least);
    return { logWeight: logLikelihood + Math.log(prior), reading };
  });
  const best = Math.max(...fits.map(({ logWeight }) => logWeight));
  const total = fits.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - best), 0);
  return { kind: 'fit', df, readings: fits.map(({ logWeight, reading }) => ({ ...reading, weight: Math.exp(logWeight - best) / total })) };
}

/** What a reading foresees so many steps ahead, as `mean + spread · t`. */
export const ahead = ({ now, drift, nowVariance, driftVariance, covariance, wander, noise }: Reading, steps: number) => ({
  mean: now + steps * drift,
  spread: Math.sqrt(nowVariance + 2 * steps * covariance + steps * steps * driftVariance + steps * wander + noise),
});

type Column = { y: number; one: number; time: number };

/** Generalised least squares for level and drift, whitened by a Kalman filter that runs over the values and both regressors alike. */
function fitWith(wandering: number, values: readonly TimedValue[], df: number, least: number) {
  const [first, last] = [values[0], values.at(-1)];
  const start = { at: first?.at ?? 0, value: first?.value ?? 0 };
  const noise = Math.max(leastNoise, 1 - wandering);
  let state: Column = { y: 0, one: 0, time: 0 };
  let variance = 0;
  let before = start.at;
  let logVariances = 0;
  const sum = { yy: 0, yOne: 0, yTime: 0, oneOne: 0, oneTime: 0, timeTime: 0 };
  for (const { at, value } of values) {
    variance += wandering * (at - before);
    before = at;
    const whole = variance + noise;
    const gain = variance / whole;
    const y = value - start.value - state.y;
    const one = 1 - state.one;
    const time = at - start.at - state.time;
    sum.yy += (y * y) / whole;
    sum.yOne += (y * one) / whole;
    sum.yTime += (y * time) / whole;
    sum.oneOne += (one * one) / whole;
    sum.oneTime += (one * time) / whole;
    sum.timeTime += (time * time) / whole;
    logVariances += Math.log(whole);
    state = { y: state.y + gain * y, one: state.one + gain * one, time: state.time + gain * time };
    variance -= gain * variance;
  }
  const determinant = sum.oneOne * sum.timeTime - sum.oneTime ** 2;
  const level = (sum.yOne * sum.timeTime - sum.yTime * sum.oneTime) / determinant;
  const drift = (sum.yTime * sum.oneOne - sum.yOne * sum.oneTime) / determinant;
  const squares = Math.max(least, sum.yy - level * sum.yOne - drift * sum.yTime);
  const scale = squares / df;
  const one = 1 - state.one;
  const time = (last?.at ?? 0) - start.at - state.time;
  const ofNow = (one * one * sum.timeTime - 2 * one * time * sum.oneTime + time * time * sum.oneOne) / determinant;
  const reading = {
    now: start.value + state.y + level * one + drift * time,
    drift,
    nowVariance: scale * (ofNow + variance),
    driftVariance: (scale * sum.oneOne) / determinant,
    covariance: (scale * (time * sum.oneOne - one * sum.oneTime)) / determinant,
    wander: scale * wandering,
    noise: scale * noise,
  };
  return { logLikelihood: -0.5 * (logVariances + Math.log(determinant) + df * Math.log(squares)), reading };
}
