/** @param random a generator of numbers in [0, 1) @returns a generator of standard normal numbers. Source: G. E. P. Box, M. E. Muller 1958. */
export function normalDraws(random: () => number): () => number {
  let kept: number | null = null;
  return () => {
    if (kept !== null) {
      const drawn = kept;
      kept = null;
      return drawn;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

// χ² of few degrees of freedom can only be so close to nought in 10,000 draws.
const leastRoot = 0.05;

/**
 * What a normal number is multiplied by to be Student's t with `df` degrees of freedom (at least 2): √(df/χ²), χ²/df as the cube of a
 * normal number with mean 1 − 2/(9 df) and variance 2/(9 df). Source: E. B. Wilson, M. M. Hilferty 1931.
 */
export function scaleDraws(normal: () => number, df: number): () => number {
  const variance = 2 / (9 * df);
  const [mean, spread] = [1 - variance, Math.sqrt(variance)];
  return () => Math.max(leastRoot, mean + spread * normal()) ** -1.5;
}
