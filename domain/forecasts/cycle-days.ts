import type { TallyRow } from '@/domain/history/flow';
import type { Priority } from '@/domain/issues/issue';
import type { WorkClass } from '@/domain/issues/work-class';
import { countAll, type TooFew, type ValueCount } from '@/domain/statistics/figure';
import { percentileOfCounts } from '@/domain/statistics/percentile';

export const expectedPercent = 85;
/** A percentile of so few says little; then those of every priority speak. */
const neededOfPriority = 20;
const neededOfClass = 10;

/** Fixes to learn from. @property priority null: of every priority, since there were too few of one */
export type Fixes = { counts: ValueCount[]; priority: Priority | null };

/**
 * Days from started to fixed of this team's own fixes of one class; of one priority where there are enough of it.
 * @param rows tallies of `cycle`: class, priority, days
 */
export function fixesLike(rows: readonly TallyRow[], workClass: WorkClass, priority: Priority | null): Fixes {
  const ofClass = rows.filter((row) => row.a === workClass);
  const ofPriority = countsOf(ofClass.filter((row) => row.b === priority));
  return priority !== null && countAll(ofPriority) >= neededOfPriority
    ? { counts: ofPriority, priority }
    : { counts: countsOf(ofClass), priority: null };
}

/** @property days within which 85 % of the fixes were done, counted from their start */
export type CycleDays = { kind: 'days'; days: number; n: number; priority: Priority | null };

/** The 85th percentile of the team's own cycle times (nearest rank). Source: formulas, expected time. */
export function cycleDays({ counts, priority }: Fixes, needed = neededOfClass): CycleDays | TooFew {
  const quantile = percentileOfCounts(counts, expectedPercent, needed);
  return quantile.kind === 'tooFew' ? quantile : { kind: 'days', days: quantile.value, n: quantile.n, priority };
}

function countsOf(rows: readonly TallyRow[]): ValueCount[] {
  const perDays = new Map<number, number>();
  for (const row of rows) perDays.set(Number(row.c), (perDays.get(Number(row.c)) ?? 0) + row.n);
  return [...perDays].map(([value, n]) => ({ value, n }));
}
