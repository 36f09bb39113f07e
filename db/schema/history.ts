import { dialect } from '@/db/dialect/chosen';
import { type Changes, nouns } from '@/domain/history/event';
import { issueStatuses, type Priority, priorities, type Severity } from '@/domain/issues/issue';

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

/**
 * How each issue stood, from the evening of `fromDay` until before the evening of `toDay` (`stillSo` while it lasts), so that the
 * ledger of a past day is a query and not a fold over a million events. Derived: written by db/writes/issue-states.ts whenever an
 * issue is, rebuilt by it from the events.
 */
export const issueStates = c.table(
  'issue_states',
  {
    seq: c.wholeNumber('seq').notNull(),
    fromDay: c.day('from_day').notNull(),
    toDay: c.day('to_day').notNull(),
    productId: c.id('product_id').notNull(),
    status: c.text('status', { enum: issueStatuses }).notNull(),
    severity: c.wholeNumber('severity').$type<Severity>(),
    priority: c.text('priority', { enum: priorities }).$type<Priority>(),
    ownerId: c.id('owner_id'),
    verifierId: c.id('verifier_id'),
    releaseId: c.id('release_id'),
    stageId: c.id('stage_id'),
    dueOn: c.day('due_on'),
    slipCount: c.wholeNumber('slip_count').notNull(),
    isBlocked: c.question('is_blocked').notNull(),
  },
  (state) => [
    c.primaryKey({ columns: [state.seq, state.fromDay] }),
    c.index('issue_states_by_release').on(state.releaseId, state.seq),
    c.index('issue_states_by_owner').on(state.ownerId, state.seq),
    // Holds all that the report of a past quarter counts, so that it reads no rows for it.
    c
      .index('issue_states_by_standing')
      .on(state.status, state.toDay, state.fromDay, state.dueOn, state.priority, state.productId, state.ownerId),
  ],
);

/**
 * Of the issues verified in a month: how many there were, and how many of them can be followed from a goal down to evidence or an
 * outcome. The month's last word; written anew every hour by the server itself while the month and the one after it run.
 */
export const lineMonths = c.table(
  'line_months',
  {
    month: c.text('month').notNull(),
    productId: c.id('product_id').notNull(),
    verified: c.wholeNumber('verified').notNull(),
    unbroken: c.wholeNumber('unbroken').notNull(),
  },
  (row) => [c.primaryKey({ columns: [row.month, row.productId] })],
);
