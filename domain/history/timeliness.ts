import type { TooFew, ValueCount } from '@/domain/statistics/figure';
import { medianOfCounts, percentileOfCounts, type Quantile } from '@/domain/statistics/percentile';
import { type Share, wilson } from '@/domain/statistics/wilson';
import type { TallyRow } from './flow';

export const fewestFixes = 5;
const expectedPercent = 85;

/** @property noDeadline fixes that had no deadline, left out of the share */
export type OnTime = { share: Share | TooFew; noDeadline: number };

/** The share of fixes that kept their first deadline, of those that had one. @param rows tallies of `onTime`: month fixed, onTime | late | noDeadline */
export function onTimeOf(rows: readonly TallyRow[], needed = fewestFixes): OnTime {
  const count = (timeliness: string) => rows.filter((row) => row.b === timeliness).reduce((sum, row) => sum + row.n, 0);
  return { share: wilson(count('onTime'), count('onTime') + count('late'), needed), noDeadline: count('noDeadline') };
}

/** Tallies of `fixTime`, of each month or summed over months: `b` holds the calendar days from found to fixed. */
type FixTimeRow = Pick<TallyRow, 'b' | 'n'>;

/** Median calendar days from found to fixed. */
export const medianFixDays = (rows: readonly FixTimeRow[], needed = fewestFixes): Quantile | TooFew =>
  medianOfCounts(fixDays(rows), needed);

/** The expected time: within these calendar days 85 % of this team's fixes were done. */
export const expectedFixDays = (rows: readonly FixTimeRow[], needed = fewestFixes): Quantile | TooFew =>
  percentileOfCounts(fixDays(rows), expectedPercent, needed);

/** The histogram of days to a fix. */
export const fixDays = (rows: readonly FixTimeRow[]): ValueCount[] => rows.map((row) => ({ value: Number(row.b), n: row.n }));
