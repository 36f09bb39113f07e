import { assertCount, type TooFew, tooFew } from './figure';

/** @property found different problems met @property total estimated, unrounded @property atLeastMore the whole problems still to find, at least */
export type Unfound = { kind: 'unfound'; found: number; total: number; atLeastMore: number };

/**
 * How many problems there are at least, from who met which: S + ((T−1)/T)·q₁(q₁−1)/(2(q₂+1)); q₁ and q₂ are the problems met by exactly one
 * and by exactly two walkers. A lower bound: say "at least k more", never "k more".
 * @param metBy for each problem the number of walkers who met it, ≥ 1 @param walkers T @returns tooFew below two walkers.
 * Source: Chao 1987, bias-corrected.
 */
export function chao2(metBy: readonly number[], walkers: number): Unfound | TooFew {
  assertCount(walkers, 'walkers');
  if (walkers < 2) return tooFew(walkers, 2);
  const metByExactly = (count: number) => metBy.filter((met) => met === count).length;
  const once = metByExactly(1);
  const more = (((walkers - 1) / walkers) * once * Math.max(0, once - 1)) / (2 * (metByExactly(2) + 1));
  return { kind: 'unfound', found: metBy.length, total: metBy.length + more, atLeastMore: Math.floor(more) };
}
