import { biasCorrectedRho } from './autocorrelation';
import { type TooFew, tooFew } from './figure';
import { effectiveDf, fewestBefore, type SeriesPoint, whitener } from './interrupted-series';
import { dot, leastSquares } from './least-squares';
import { tCritical } from './student-t';

/** The chance, in percent, to see a change of that size when it is there. */
export const powerPercent = 80;
const missedOnBothSides = (2 * (100 - powerPercent)) / 100;

/** @property step size of a step that would be proven in 80 of 100 cases, in the unit of the values @property points before the fix that tell */
export type DetectableStep = { kind: 'detectable'; step: number; points: number };

/**
 * The smallest step that a plan could show, from the noise that the series had before the fix: (t₀.₀₅ + t₀.₄₀)·SE(step) on the planned
 * periods, with the noise and ρ of the line through the past. @param past values before the fix, at least 12
 * @param plan positions of the periods that will be measured. Source: as `seriesEffect`; Bloom 1995 (minimum detectable effects).
 */
export function detectableStep(
  past: readonly SeriesPoint[],
  plan: { before: readonly number[]; after: readonly number[] },
): DetectableStep | TooFew {
  if (past.length < fewestBefore) return tooFew(past.length, fewestBefore);
  const { noise, rho } = noiseOf(past);
  const positions = [...plan.before, ...plan.after];
  const whiten = whitener(positions, rho);
  const columns = [
    positions.map(() => 1),
    positions.map((position) => position - (positions[0] ?? 0)),
    positions.map((_, at) => (at < plan.before.length ? 0 : 1)),
  ];
  const design = leastSquares(columns.map(whiten), positions);
  if (!design) return tooFew(positions.length, fewestBefore);
  const error = noise * Math.sqrt(design.inverse[2]?.[2] ?? 0);
  const df = effectiveDf(positions.length, rho);
  return { kind: 'detectable', step: error * (tCritical(0.05, df) + tCritical(missedOnBothSides, df)), points: past.length };
}

/** Around a straight line. @property noise standard deviation of independent errors, as `seriesEffect` reckons it */
function noiseOf(points: readonly SeriesPoint[]): { noise: number; rho: number } {
  const positions = points.map(({ position }) => position);
  const values = points.map(({ value }) => value);
  const line = [positions.map(() => 1), positions.map((position) => position - (positions[0] ?? 0))];
  const plain = leastSquares(line, values);
  if (!plain) throw new RangeError('points of a series stand at different, rising positions');
  const rho = biasCorrectedRho(plain.residuals, positions, plain.orthonormal);
  const whiten = whitener(positions, rho);
  const white = leastSquares(line.map(whiten), whiten(values));
  if (!white) throw new RangeError('points of a series stand at different, rising positions');
  return { noise: Math.sqrt(dot(white.residuals, white.residuals) / (points.length - 2)), rho };
}
