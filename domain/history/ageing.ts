import { addDays, type Day } from '@/domain/calendar/day';
import { type Priority, priorities } from '@/domain/issues/issue';

export const ageBuckets = ['upTo7', 'upTo30', 'upTo90', 'over90'] as const;
export type AgeBucket = (typeof ageBuckets)[number];

/** Ages in calendar days, ends included; an issue of a day to come counts as new. */
const ages = {
  upTo7: { least: null, most: 7 },
  upTo30: { least: 8, most: 30 },
  upTo90: { least: 31, most: 90 },
  over90: { least: 91, most: null },
} satisfies Record<AgeBucket, { least: number | null; most: number | null }>;

/** The days on which issues of an age were found, ends included; null where it has no end. */
export function foundWithin(bucket: AgeBucket, today: Day): { from: Day | null; to: Day | null } {
  const { least, most } = ages[bucket];
  return { from: most === null ? null : addDays(today, -most), to: least === null ? null : addDays(today, -least) };
}

/** Open issues of an age, with those not yet triaged under `none`. */
export type AgeRow = { bucket: AgeBucket; n: number } & Record<Priority | 'none', number>;

/** Open issues found within the days of a bucket. @property b priority, empty for none */
export type AgeCount = { bucket: AgeBucket; b: string; n: number };

/** How long open issues have waited since they were found, by priority: 0–7, 8–30, 31–90 and more than 90 days. */
export function ageing(counts: readonly AgeCount[]): AgeRow[] {
  return ageBuckets.map((bucket) => {
    const row: AgeRow = { bucket, n: 0, P0: 0, P1: 0, P2: 0, P3: 0, none: 0 };
    for (const { b, n } of counts.filter((count) => count.bucket === bucket)) {
      row.n += n;
      row[priorities.find((priority) => priority === b) ?? 'none'] += n;
    }
    return row;
  });
}
