import { dialect } from '@/db/dialect/chosen';
import { type Changes, nouns } from '@/domain/history/event';

const c = dialect.columns;

/** Append-only. Written by db/writes/events.ts, in the transaction of the deed. */
export const events = c.table(
  'events',
  {
    id: c.id('id').primaryKey(),
    at: c.moment('at').notNull(),
    day: c.day('day').notNull(),
    actorId: c.id('actor_id'),
    noun: c.text('noun', { enum: nouns }).notNull(),
    subjectId: c.id('subject_id').notNull(),
    action: c.text('action').notNull(),
    changes: c.json<Changes>('changes').notNull(),
    note: c.text('note').notNull(),
    productId: c.id('product_id'),
    issueId: c.id('issue_id'),
    releaseId: c.id('release_id'),
  },
  (event) => [
    c.index('events_by_subject').on(event.subjectId, event.at),
    c.index('events_by_issue').on(event.issueId, event.at),
    c.index('events_by_release').on(event.releaseId, event.at),
    c.index('events_by_moment').on(event.at),
  ],
);

/**
 * Counts kept beside the rows they count, so that no chart grows with the ledger. Derived: domain/history/tallies.ts
 * says which tallies an issue or an event adds to; db/writes/tallies.ts rebuilds them from nothing.
 */
export const tallies = c.table(
  'tallies',
  {
    measure: c.text('measure').notNull(),
    productId: c.id('product_id').notNull(),
    a: c.text('a').notNull(),
    b: c.text('b').notNull(),
    c: c.text('c').notNull(),
    n: c.wholeNumber('n').notNull(),
  },
  (tally) => [c.primaryKey({ columns: [tally.measure, tally.a, tally.b, tally.c, tally.productId] })],
);

/**
 * How many issues stood in each status and priority at the end of a month; of the running month, as of today. Nothing in the
 * tallies tells it later. Written anew every hour by the server itself.
 */
export const statusMonths = c.table(
  'status_months',
  {
    month: c.text('month').notNull(),
    productId: c.id('product_id').notNull(),
    status: c.text('status').notNull(),
    priority: c.text('priority').notNull(),
    n: c.wholeNumber('n').notNull(),
  },
  (row) => [c.primaryKey({ columns: [row.month, row.productId, row.status, row.priority] })],
);
