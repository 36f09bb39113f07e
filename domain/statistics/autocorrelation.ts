import { dot } from './least-squares';

/** No series is taken to remember more of its last value than this. */
export const mostRho = 0.95;

/**
 * How much each error of a regression remembers of the one before (ρ of an AR(1) process), freed of the bias that fitting brings:
 * residuals of a line look less alike than the errors were. ρ is the value at which the lag-1 correlation expected of the residuals,
 * Σ qₖρᵏ / Σ mₖρᵏ, is the one seen (m and q: sums along the diagonals of M and MLM; M makes residuals, L pairs neighbours).
 * @param positions whole numbers, rising; a gap is a missing period @param orthonormal spans the regressors
 * @returns 0…0.95: what looks negative counts as nought, so that intervals are never narrowed by chance.
 * Source: moments matched as in Andrews 1993, on Durbin and Watson's quadratic forms 1950.
 */
export function biasCorrectedRho(
  residuals: readonly number[],
  positions: readonly number[],
  orthonormal: readonly (readonly number[])[],
): number {
  const spread = dot(residuals, residuals);
  if (spread === 0) return 0;
  const seen = dot(residuals, neighbours(residuals, positions)) / spread;
  const expected = expectedCorrelation(positions, orthonormal);
  if (seen <= expected(0)) return 0;
  if (seen >= expected(mostRho)) return mostRho;
  let [low, high] = [0, mostRho];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (expected(middle) < seen) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** L times a vector: half of what stands one period before and one after. */
function neighbours(values: readonly number[], positions: readonly number[]): number[] {
  return values.map((_, at) => {
    const before = positions[at - 1] === (positions[at] ?? 0) - 1 ? (values[at - 1] ?? 0) : 0;
    const after = positions[at + 1] === (positions[at] ?? 0) + 1 ? (values[at + 1] ?? 0) : 0;
    return (before + after) / 2;
  });
}

function expectedCorrelation(positions: readonly number[], orthonormal: readonly (readonly number[])[]): (rho: number) => number {
  const span = (positions.at(-1) ?? 0) - (positions[0] ?? 0) + 1;
  const m = new Float64Array(span);
  const q = new Float64Array(span);
  m[0] = positions.length;
  q[1] = positions.filter((position, at) => positions[at + 1] === position + 1).length;
  const directions = orthonormal.map((direction) => onPositions(direction, positions, span));
  const paired = orthonormal.map((direction) => neighbours(direction, positions));
  for (const [row, direction] of orthonormal.entries()) {
    const one = directions[row] ?? m;
    addDiagonals(m, one, one, -1);
    // QQ′L and LQQ′ have the same sums along their diagonals once both sides of a lag are added.
    addDiagonals(q, one, onPositions(paired[row] ?? [], positions, span), -2);
    for (const [column, other] of directions.entries()) addDiagonals(q, one, other, dot(direction, paired[column] ?? []));
  }
  const along = (sums: Float64Array, rho: number) => sums.reduceRight((total, sum) => total * rho + sum, 0);
  return (rho) => along(q, rho) / along(m, rho);
}

/** A vector with a nought at each missing period. */
function onPositions(values: readonly number[], positions: readonly number[], span: number): Float64Array {
  const whole = new Float64Array(span);
  for (const [at, position] of positions.entries()) whole[position - (positions[0] ?? 0)] = values[at] ?? 0;
  return whole;
}

/** Adds to `sums`, per lag, the sum of both diagonals of one·other′ at that lag. */
function addDiagonals(sums: Float64Array, one: Float64Array, other: Float64Array, weight: number): void {
  const span = sums.length;
  for (let lag = 0; lag < span; lag += 1) {
    let sum = 0;
    for (let at = 0; at + lag < span; at += 1) {
      sum += (one[at] ?? 0) * (other[at + lag] ?? 0);
      if (lag > 0) sum += (one[at + lag] ?? 0) * (other[at] ?? 0);
    }
    sums[lag] = (sums[lag] ?? 0) + weight * sum;
  }
}
