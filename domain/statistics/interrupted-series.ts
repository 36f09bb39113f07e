import { biasCorrectedRho } from './autocorrelation';
import { type TooFew, tooFew } from './figure';
import { dot, leastSquares } from './least-squares';
import { tCritical, tTwoSidedP } from './student-t';

export const fewestBefore = 12;
export const fewestAfter = 6;

/** One value of a series. @property position number of its period: whole, rising; what is missing is left out */
export type SeriesPoint = { position: number; value: number };

/**
 * @property effect step in the level, in the unit of the values @property low, high its 95 % interval
 * @property low90, high90 the interval by which equivalence is judged @property rho how much an error remembers of the one before
 * @property noise standard deviation of the values around their line
 */
export type SeriesEffect = {
  kind: 'seriesEffect';
  level: number;
  trend: number;
  effect: number;
  error: number;
  df: number;
  rho: number;
  noise: number;
  low: number;
  high: number;
  low90: number;
  high90: number;
  p: number;
  before: number;
  after: number;
};

/** Which of the two sides has too few points. */
export type TooShort = TooFew & { side: 'before' | 'after' };

/**
 * What a fix did to a series: y = level + trend·t + effect·[t after the fix] with AR(1) errors. ρ comes from the residuals of ordinary
 * least squares, freed of its bias; the coefficients from generalised least squares, exact where periods are missing; the interval
 * from t with the degrees of freedom that as many independent points would have, n(1−ρ)/(1+ρ) − 3, at least 1.
 * @param points before the fix and, @param after, from it on; `after` starts behind the last of `before`
 * @returns tooFew with fewer than 12 points before or 6 after. A level series without any noise has an interval of no width.
 * Sources: Cochrane and Orcutt 1949, Prais and Winsten 1954; Bayley and Hammersley 1946 (effective number of points).
 */
export function seriesEffect(before: readonly SeriesPoint[], after: readonly SeriesPoint[]): SeriesEffect | TooShort {
  if (before.length < fewestBefore) return { ...tooFew(before.length, fewestBefore), side: 'before' };
  if (after.length < fewestAfter) return { ...tooFew(after.length, fewestAfter), side: 'after' };

  const points = [...before, ...after];
  const positions = points.map(({ position }) => position);
  const first = positions[0] ?? 0;
  const columns = [points.map(() => 1), positions.map((position) => position - first), points.map((_, at) => (at < before.length ? 0 : 1))];
  const values = points.map(({ value }) => value);
  const plain = solve(columns, values);
  const rho = biasCorrectedRho(plain.residuals, positions, plain.orthonormal);
  const whiten = whitener(positions, rho);
  const white = solve(columns.map(whiten), whiten(values));

  const [level = 0, trend = 0, effect = 0] = white.coefficients;
  const variance = dot(white.residuals, white.residuals) / (points.length - columns.length);
  const error = Math.sqrt(variance * (white.inverse[2]?.[2] ?? 0));
  const df = effectiveDf(points.length, rho);
  const [reach, reach90] = [error * tCritical(0.05, df), error * tCritical(0.1, df)];
  return {
    kind: 'seriesEffect',
    level,
    trend,
    effect,
    error,
    df,
    rho,
    noise: Math.sqrt(variance),
    low: effect - reach,
    high: effect + reach,
    low90: effect - reach90,
    high90: effect + reach90,
    p: error === 0 ? (effect === 0 ? 1 : 0) : tTwoSidedP(effect / error, df),
    before: before.length,
    after: after.length,
  };
}

export const effectiveDf = (n: number, rho: number): number => Math.max(1, (n * (1 - rho)) / (1 + rho) - 3);

function solve(columns: readonly (readonly number[])[], values: readonly number[]) {
  const fitted = leastSquares(columns, values);
  if (!fitted) throw new RangeError('points of a series stand at different, rising positions');
  return fitted;
}

/** Turns errors that remember into errors of one variance that do not, also across missing periods. */
export function whitener(positions: readonly number[], rho: number): (values: readonly number[]) => number[] {
  return (values) =>
    values.map((value, at) => {
      const gap = at === 0 ? Number.POSITIVE_INFINITY : (positions[at] ?? 0) - (positions[at - 1] ?? 0);
      const kept = gap === Number.POSITIVE_INFINITY ? 0 : rho ** gap;
      return (value - kept * (values[at - 1] ?? 0)) / Math.sqrt(1 - kept ** 2);
    });
}
