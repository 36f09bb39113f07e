import { assertCount, type TooFew, tooFew } from './figure';
import { z95 } from './normal';

/** A share with its interval. @property share 0…1 @property low, high 0…1 @property n answers */
export type Share = { kind: 'share'; share: number; low: number; high: number; successes: number; n: number };

/**
 * Wilson score interval of a share: [p + z²/2n ± z√(p(1−p)/n + z²/4n²)] / (1 + z²/n).
 * @param successes 0…n @param n answers @param needed fewer answers than this are no figure (at least 1)
 * @returns share and limits in 0…1, or tooFew. Throws when the counts are no counts. Source: Wilson 1927.
 */
export function wilson(successes: number, n: number, needed = 1, z = z95): Share | TooFew {
  assertCount(successes, 'successes');
  assertCount(n, 'n');
  if (successes > n) throw new RangeError(`${successes} of ${n} is no share`);
  if (n < Math.max(1, needed)) return tooFew(n, Math.max(1, needed));

  const share = successes / n;
  const shrink = 1 + z ** 2 / n;
  const centre = share + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const low = successes === 0 ? 0 : (centre - reach) / shrink;
  const high = successes === n ? 1 : (centre + reach) / shrink;
  return { kind: 'share', share, low, high, successes, n };
}
