import { assertCount, type TooFew, tooFew } from './figure';
import { twoSidedP, z95 } from './normal';
import { type Verdict, verdictOf } from './two-shares';

export type NpsBand = 'promoter' | 'passive' | 'detractor';
export type NpsCounts = { promoters: number; passives: number; detractors: number };

/** @property nps −100…100, written without % @property low, high its 95 % interval @property n answers */
export type Nps = { kind: 'nps'; nps: number; low: number; high: number; n: number };

// Bands follow the 0-6/7-8/9-10 convention; changing them breaks year-on-year comparison.
/** @param score answer to "would you recommend us" @returns null for anything but a whole number 0…10: it is never counted */
export function npsBand(score: number): NpsBand | null {
  if (!Number.isInteger(score) || score < 0 || score > 10) return null;
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}

/** Counts answers by band. @property rejected answers outside 0…10 */
export function countNps(scores: readonly number[]): NpsCounts & { rejected: number } {
  const bands = scores.map(npsBand);
  const count = (band: NpsBand | null) => bands.filter((one) => one === band).length;
  return { promoters: count('promoter'), passives: count('passive'), detractors: count('detractor'), rejected: count(null) };
}

/**
 * Net promoter score 100(P−D)/n with its adjusted-Wald interval: ¾ of an answer is added to promoters and to detractors, 3 to n.
 * The interval surrounds the adjusted score and can reach beyond ±100; clip it only in pictures.
 * @param needed fewer answers than this are no figure. Sources: Reichheld 2003; Sauro and Lewis, "three confidence intervals for NPS".
 */
export function npsOf(counts: NpsCounts, needed = 1): Nps | TooFew {
  const n = answersOf(counts);
  if (n < Math.max(1, needed)) return tooFew(n, Math.max(1, needed));
  const { score, error } = adjusted(counts, n);
  return {
    kind: 'nps',
    nps: (100 * (counts.promoters - counts.detractors)) / n,
    low: 100 * (score - z95 * error),
    high: 100 * (score + z95 * error),
    n,
  };
}

/** @property changePoints after − before @property marginPoints half the width of the 95 % interval of the change */
export type TwoNps = {
  kind: 'twoNps';
  before: Nps;
  after: Nps;
  changePoints: number;
  marginPoints: number;
  z: number;
  p: number;
  verdict: Verdict;
};

/** Whether the score changed: z = (s'₂−s'₁)/√(SE'₁²+SE'₂²) on adjusted scores, two-sided. Source: as `npsOf`. */
export function compareNps(before: NpsCounts, after: NpsCounts, needed = 1): TwoNps | TooFew {
  const was = npsOf(before, needed);
  const is = npsOf(after, needed);
  if (was.kind === 'tooFew') return is.kind === 'tooFew' && is.n < was.n ? is : was;
  if (is.kind === 'tooFew') return is;

  const one = adjusted(before, was.n);
  const other = adjusted(after, is.n);
  const error = Math.hypot(one.error, other.error);
  const z = (other.score - one.score) / error;
  const p = twoSidedP(z);
  return {
    kind: 'twoNps',
    before: was,
    after: is,
    changePoints: is.nps - was.nps,
    marginPoints: 100 * z95 * error,
    z,
    p,
    verdict: verdictOf(is.nps - was.nps, p),
  };
}

/**
 * Standard error of a net score as a share (0…1): √((p + d − (p−d)²)/n), the multinomial variance.
 * @param promoters, detractors shares 0…1 @param n answers, ≥ 1
 */
export const npsStandardError = (promoters: number, detractors: number, n: number): number =>
  Math.sqrt((promoters + detractors - (promoters - detractors) ** 2) / n);

function adjusted(counts: NpsCounts, n: number) {
  const promoters = (counts.promoters + 0.75) / (n + 3);
  const detractors = (counts.detractors + 0.75) / (n + 3);
  return { score: promoters - detractors, error: npsStandardError(promoters, detractors, n + 3) };
}

function answersOf(counts: NpsCounts): number {
  for (const [name, count] of Object.entries(counts)) assertCount(count, name);
  return counts.promoters + counts.passives + counts.detractors;
}
