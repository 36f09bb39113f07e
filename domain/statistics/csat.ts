import { countAll, type TooFew, type ValueCount } from './figure';
import { type Share, wilson } from './wilson';

/** A scale of whole numbers and the answers on it that count as satisfied, both ends included. */
export type BoxedScale = { low: number; high: number; boxFrom: number; boxTo: number };

/** 1–5, satisfied are 4 and 5. */
export const csatScale: BoxedScale = { low: 1, high: 5, boxFrom: 4, boxTo: 5 };

/**
 * Customer satisfaction: the share of answers in the scale's box (top two of five), never the mean, with its Wilson interval.
 * @param counts how often each answer was given; answers outside the scale are left out @param needed fewer are no figure
 * @param scale other lengths carry their own declared box
 */
export function csatOf(counts: readonly ValueCount[], needed = 1, scale = csatScale): Share | TooFew {
  const valid = answersOn(scale, counts);
  const satisfied = valid.filter((count) => count.value >= scale.boxFrom && count.value <= scale.boxTo);
  return wilson(countAll(satisfied), countAll(valid), needed);
}

/** The answers that lie on the scale. */
export const answersOn = (scale: Pick<BoxedScale, 'low' | 'high'>, counts: readonly ValueCount[]): ValueCount[] =>
  counts.filter((count) => Number.isInteger(count.value) && count.value >= scale.low && count.value <= scale.high);
