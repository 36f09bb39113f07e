/**
 * Probability of a t value at least |t| from nought, on either side: I_x(df/2, ½) at x = df/(df+t²).
 * @param df degrees of freedom, > 0, fractions allowed. Source: Abramowitz and Stegun, 26.7.1; the incomplete beta by continued fraction.
 */
export function tTwoSidedP(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/**
 * The t value that is exceeded on either side with a probability of `p` altogether: 0.05 for a 95 % interval.
 * @param p 0…1, without the ends @param df degrees of freedom, > 0. Found by halving: `tTwoSidedP` falls from 1 to 0.
 */
export function tCritical(p: number, df: number): number {
  let [low, high] = [0, 1];
  while (tTwoSidedP(high, df) > p) high *= 2;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (tTwoSidedP(middle, df) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

const tiny = 1e-300;
const keepFromNought = (value: number) => (Math.abs(value) < tiny ? tiny : value);

/** Lentz's method. Source: Numerical Recipes, W. H. Press et al., §6.4. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / keepFromNought(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / keepFromNought(1 + term * d);
      c = keepFromNought(1 + term / c);
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-14) break;
  }
  return fraction;
}

/** Source: Lanczos' approximation, g = 7, nine terms; good to 1e-14 for positive arguments. */
function logGamma(value: number): number {
  const shifted = value - 1;
  const sum = lanczos.reduce((total, term, index) => total + (index === 0 ? term : term / (shifted + index)), 0);
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
