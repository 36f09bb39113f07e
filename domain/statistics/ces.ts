import { answersOn, type BoxedScale, csatOf } from './csat';
import { countAll, type TooFew, type ValueCount } from './figure';
import type { Share } from './wilson';

/** 1–7 agreement with "made it easy"; easy are 5 to 7. */
export const cesScale: BoxedScale = { low: 1, high: 7, boxFrom: 5, boxTo: 7 };

/** @property mean on the scale @property easy share who found it easy */
export type Ces = { kind: 'ces'; mean: number; easy: Share; n: number };

/**
 * Customer effort score 2.0: mean agreement and the share of 5–7 with its Wilson interval.
 * @param counts how often each answer was given; answers outside the scale are left out @param needed fewer are no figure.
 * Source: Dixon, CEB 2013.
 */
export function cesOf(counts: readonly ValueCount[], needed = 1, scale = cesScale): Ces | TooFew {
  const valid = answersOn(scale, counts);
  const easy = csatOf(valid, needed, scale);
  if (easy.kind === 'tooFew') return easy;
  const sum = valid.reduce((total, count) => total + count.value * count.n, 0);
  return { kind: 'ces', mean: sum / countAll(valid), easy, n: easy.n };
}
