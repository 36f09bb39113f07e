/** @property inverse of X′X, by which the variance of the error is multiplied @property orthonormal columns that span those of X */
export type LeastSquares = { coefficients: number[]; residuals: number[]; inverse: number[][]; orthonormal: number[][] };

const leftOver = 1e-9;

/**
 * Ordinary least squares y = Xb by modified Gram–Schmidt. @param columns of X, each as long as y
 * @returns null when the columns do not differ enough to be told apart. Source: Björck 1967.
 */
export function leastSquares(columns: readonly (readonly number[])[], y: readonly number[]): LeastSquares | null {
  const orthonormal: number[][] = [];
  const upper: number[][] = [];
  for (const column of columns) {
    const shares: number[] = [];
    let rest = [...column];
    for (const direction of orthonormal) {
      const share = dot(direction, rest);
      shares.push(share);
      rest = rest.map((value, at) => value - share * (direction[at] ?? 0));
    }
    const length = Math.sqrt(dot(rest, rest));
    if (length <= leftOver * Math.sqrt(dot(column, column)) || length === 0) return null;
    orthonormal.push(rest.map((value) => value / length));
    upper.push([...shares, length]);
  }

  const turned: number[] = [];
  let residuals = [...y];
  for (const direction of orthonormal) {
    const share = dot(direction, residuals);
    turned.push(share);
    residuals = residuals.map((value, at) => value - share * (direction[at] ?? 0));
  }
  const inverseUpper = upper.map((_, index) =>
    solveUpper(
      upper,
      upper.map((_column, at) => (at === index ? 1 : 0)),
    ),
  );
  const inverse = upper.map((_, row) =>
    upper.map((_column, column) => inverseUpper.reduce((sum, solved) => sum + (solved[row] ?? 0) * (solved[column] ?? 0), 0)),
  );
  return { coefficients: solveUpper(upper, turned), residuals, inverse, orthonormal };
}

/** Back substitution; `upper` holds columns, each down to its diagonal. */
function solveUpper(upper: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = right.map(() => 0);
  for (let row = right.length - 1; row >= 0; row -= 1) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < right.length; column += 1) rest -= (upper[column]?.[row] ?? 0) * (solution[column] ?? 0);
    solution[row] = rest / (upper[row]?.[row] ?? 1);
  }
  return solution;
}

export const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
