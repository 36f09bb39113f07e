/** Standard normal quantile for 95 %, two-sided, as every figure of the program uses it. */
export const z95 = 1.96;

/**
 * Probability of a standard normal value at least |z| from nought, on either side. Within 1.2e-7 of the true value, relative.
 * Source: Numerical Recipes, erfc by Chebyshev fitting (W. H. Press et al., §6.2).
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  const series = chebyshev.reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  return Math.min(1, t * Math.exp(-x * x + series));
}

const chebyshev = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
];
