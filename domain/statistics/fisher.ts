/**
 * Fisher's exact test of two shares, two-sided: the probability of all tables with these margins that are no likelier than the one
 * seen. @param x1, x2 successes @param n1, n2 answers, ≥ 1 @returns p in 0…1. Source: Fisher 1935; two-sided as in R's fisher.test.
 */
export function fisherP(x1: number, n1: number, x2: number, n2: number): number {
  const successes = x1 + x2;
  const logs = logFactorials(n1 + n2);
  const log = (n: number) => logs[n] ?? 0;
  const logChoose = (n: number, k: number) => log(n) - log(k) - log(n - k);
  const probability = (x: number) => Math.exp(logChoose(n1, x) + logChoose(n2, successes - x) - logChoose(n1 + n2, successes));

  const seen = probability(x1) * (1 + 1e-7);
  let p = 0;
  for (let x = Math.max(0, successes - n2); x <= Math.min(n1, successes); x += 1) {
    const one = probability(x);
    if (one <= seen) p += one;
  }
  return Math.min(1, p);
}

function logFactorials(upTo: number): Float64Array {
  const logs = new Float64Array(upTo + 1);
  for (let n = 2; n <= upTo; n += 1) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
}
