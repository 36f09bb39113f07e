import type { BetterDirection } from './outcome';

/**
 * How much a measure changed, after − before, in the unit that the contract names.
 * @property low, high 95 % interval @property low90, high90 90 % interval, for equivalence @property p two-sided, of no change at all
 */
export type Change = { change: number; low: number; high: number; low90: number; high90: number; p: number };

export const significance = 0.05;

export type Judgement = 'provenBetter' | 'noWorthwhileChange' | 'cannotTell' | 'worse';

/**
 * What a change proves. No worthwhile change: its 90 % interval lies inside ± the smallest change worth having (two one-sided tests,
 * each at 5 %), also when it surely is a little better. Proven better or worse: the 95 % interval leaves out nought on that side and
 * the test of the data agrees. Everything else is noise, or looks like it.
 * @param smallest > 0, in the unit of the change. Sources: Schuirmann 1987 (equivalence); the tests as their functions name them.
 */
export function judgeChange(change: Change, direction: BetterDirection, smallest: number): Judgement {
  if (change.low90 > -smallest && change.high90 < smallest) return 'noWorthwhileChange';
  const isReal = change.p < significance;
  if (isReal && change.low > 0) return direction === 'rise' ? 'provenBetter' : 'worse';
  if (isReal && change.high < 0) return direction === 'fall' ? 'provenBetter' : 'worse';
  return 'cannotTell';
}

/** Whether a proven change is as much as was asked: surely when its whole interval is, perhaps when its end is. */
export function isWorthwhile(change: Change, direction: BetterDirection, smallest: number): 'surely' | 'probably' | 'perhaps' {
  const [least, best] = direction === 'rise' ? [change.low, change.change] : [-change.high, -change.change];
  if (least >= smallest) return 'surely';
  return best >= smallest ? 'probably' : 'perhaps';
}
