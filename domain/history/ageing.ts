import { type Day, daysBetween } from '@/domain/calendar/day';
import { type Priority, priorities } from '@/domain/issues/issue';
import type { TallyRow } from './flow';

export const ageBuckets = ['upTo7', 'upTo30', 'upTo90', 'over90'] as const;
export type AgeBucket = (typeof ageBuckets)[number];

/** Highest age in days of each bucket. */
const highestAge = { upTo7: 7, upTo30: 30, upTo90: 90, over90: Number.POSITIVE_INFINITY } satisfies Record<AgeBucket, number>;

/** Open issues of an age, with those not yet triaged under `none`. */
export type AgeRow = { bucket: AgeBucket; n: number } & Record<Priority | 'none', number>;

/**
 * How long open issues have waited since they were found, by priority: 0–7, 8–30, 31–90 and more than 90 days. Counts are kept by the week found, so
 * an issue is taken to be as old as the Monday of that week: up to six days older than it is.
 * @param rows tallies of `age`: week found, priority
 */
export function ageing(rows: readonly TallyRow[], today: Day): AgeRow[] {
  const found = ageBuckets.map((bucket): AgeRow => ({ bucket, n: 0, P0: 0, P1: 0, P2: 0, P3: 0, none: 0 }));
  for (const row of rows) {
    const bucket = ageBucketOf(daysBetween(row.a, today));
    const target = found.find((one) => one.bucket === bucket);
    if (!target) continue;
    target.n += row.n;
    target[priorities.find((priority) => priority === row.b) ?? 'none'] += row.n;
  }
  return found;
}

/** @param days age in calendar days; one of a day to come counts as new */
export const ageBucketOf = (days: number): AgeBucket => ageBuckets.find((bucket) => days <= highestAge[bucket]) ?? 'over90';
