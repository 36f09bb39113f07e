import { sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import { channels, issueStatuses, type Priority, priorities, type Severity } from '@/domain/issues/issue';
import type { RefusalCode } from '@/domain/refusals';
import { goals, kpis } from './goals';
import { members } from './people';
import { products } from './products';
import { releases } from './releases';

const c = dialect.columns;

export const issues = c.table(
  'issues',
  {
    id: c.id('id').primaryKey(),
    seq: c.wholeNumber('seq').notNull(),
    key: c.text('key').notNull(),
    productId: c
      .id('product_id')
      .notNull()
      .references(() => products.id),
    title: c.text('title').notNull(),
    status: c.text('status', { enum: issueStatuses }).notNull(),
    severity: c.wholeNumber('severity').$type<Severity>(),
    priority: c.text('priority', { enum: priorities }).$type<Priority>(),
    reach: c.wholeNumber('reach'),
    persistence: c.wholeNumber('persistence'),
    who: c.text('who').notNull(),
    whereAt: c.text('where_at').notNull(),
    wanted: c.text('wanted').notNull(),
    obstacle: c.text('obstacle').notNull(),
    result: c.text('result').notNull(),
    description: c.text('description').notNull(),
    analysis: c.text('analysis').notNull(),
    solution: c.text('solution').notNull(),
    needsRelease: c.question('needs_release').notNull(),
    ownerId: c.id('owner_id').references(() => members.id),
    verifierId: c.id('verifier_id').references(() => members.id),
    reporterId: c.id('reporter_id').references(() => members.id),
    personaId: c.id('persona_id'),
    journeyId: c.id('journey_id'),
    stageId: c.id('stage_id'),
    touchpointId: c.id('touchpoint_id'),
    walkthroughId: c.id('walkthrough_id'),
    stepId: c.id('step_id'),
    build: c.text('build').notNull(),
    channel: c.text('channel', { enum: channels }),
    releaseId: c.id('release_id').references(() => releases.id),
    dueOn: c.day('due_on'),
    originalDueOn: c.day('original_due_on'),
    slipCount: c.wholeNumber('slip_count').notNull(),
    effectiveOn: c.day('effective_on'),
    foundOn: c.day('found_on').notNull(),
    triagedOn: c.day('triaged_on'),
    startedOn: c.day('started_on'),
    fixedOn: c.day('fixed_on'),
    releasedOn: c.day('released_on'),
    verifiedOn: c.day('verified_on'),
    closedOn: c.day('closed_on'),
    verifiedById: c.id('verified_by_id'),
    duplicateOfId: c.id('duplicate_of_id'),
    closedBecause: c.text('closed_because').notNull(),
    blockedBecause: c.text('blocked_because').notNull(),
    snoozedUntil: c.day('snoozed_until'),
    metCount: c.wholeNumber('met_count').notNull(),
    reopenCount: c.wholeNumber('reopen_count').notNull(),
    importId: c.id('import_id'),
    externalKey: c.text('external_key'),
    /** Tokens of title, texts, key and comments; written by db/writes/issues.ts. */
    searchText: c.text('search_text').notNull(),
    version: c.wholeNumber('version').notNull(),
    createdAt: c.moment('created_at').notNull(),
    updatedAt: c.moment('updated_at').notNull(),
  },
  (issue) => [
    c.uniqueIndex('issues_by_seq').on(issue.seq),
    c.uniqueIndex('issues_by_key').on(issue.key),
    c.index('issues_by_status').on(issue.status, issue.seq),
    c.index('issues_to_triage').on(issue.status, issue.severity, issue.foundOn, issue.seq, issue.snoozedUntil),
    c.index('issues_by_product').on(issue.productId, issue.seq),
    c.index('issues_by_product_status').on(issue.productId, issue.status, issue.seq),
    c.index('issues_by_owner').on(issue.ownerId, issue.status, issue.dueOn, issue.seq),
    c.index('issues_by_owner_newest').on(issue.ownerId, issue.seq),
    c.index('issues_by_verifier').on(issue.verifierId, issue.status, issue.seq),
    c.index('issues_by_verifier_newest').on(issue.verifierId, issue.seq),
    c.index('issues_by_reporter').on(issue.reporterId, issue.seq),
    c.index('issues_by_persona').on(issue.personaId, issue.seq),
    c.index('issues_by_due').on(issue.dueOn, issue.seq),
    c.index('issues_by_status_due').on(issue.status, issue.dueOn, issue.seq),
    c.index('issues_by_priority').on(issue.priority, issue.status, issue.seq),
    c.index('issues_by_priority_newest').on(issue.priority, issue.seq),
    c.index('issues_by_severity').on(issue.severity, issue.status, issue.seq),
    c.index('issues_by_severity_newest').on(issue.severity, issue.seq),
    c.index('issues_by_release').on(issue.releaseId, issue.status, issue.seq),
    c.index('issues_by_release_newest').on(issue.releaseId, issue.seq),
    c.index('issues_by_stage').on(issue.stageId, issue.seq),
    c.index('issues_by_touchpoint').on(issue.touchpointId, issue.seq),
    c.index('issues_by_walkthrough').on(issue.walkthroughId, issue.seq),
    c.index('issues_by_step').on(issue.stepId),
    c.index('issues_by_fixed').on(issue.fixedOn, issue.status, issue.severity, issue.seq),
    c.index('issues_by_released').on(issue.releasedOn, issue.status, issue.severity, issue.seq),
    c.index('issues_by_verified').on(issue.verifiedOn, issue.status, issue.severity, issue.seq),
    c.index('issues_by_found').on(issue.foundOn, issue.seq),
    c.index('issues_by_status_found').on(issue.status, issue.foundOn, issue.seq),
    c.index('issues_by_updated').on(issue.updatedAt, issue.seq),
    c.index('issues_by_duplicate').on(issue.duplicateOfId),
    c.index('issues_by_slips').on(issue.status, issue.slipCount, issue.seq),
    c.index('issues_blocked').on(issue.seq).where(sql`blocked_because <> ''`),
    c.index('issues_reopened').on(issue.seq).where(sql`reopen_count > 0`),
    c.index('issues_direct').on(issue.seq).where(sql`not needs_release`),
    c.index('issues_by_snooze').on(issue.snoozedUntil),
    c.index('issues_by_import').on(issue.importId),
    c.index('issues_by_external_key').on(issue.productId, issue.externalKey),
  ],
);

/** One row: the next number in the sequence of issues across products. Its row lock keeps two writers apart. */
export const issueSequence = c.table('issue_sequence', {
  id: c.id('id').primaryKey(),
  next: c.wholeNumber('next').notNull(),
});

/** One rater, one severity; each rates alone. */
export const severityVotes = c.table(
  'severity_votes',
  {
    issueId: c
      .id('issue_id')
      .notNull()
      .references(() => issues.id),
    memberId: c
      .id('member_id')
      .notNull()
      .references(() => members.id),
    severity: c.wholeNumber('severity').$type<Severity>().notNull(),
    at: c.moment('at').notNull(),
  },
  (vote) => [c.primaryKey({ columns: [vote.issueId, vote.memberId] })],
);

export const issueGoals = c.table(
  'issue_goals',
  {
    issueId: c
      .id('issue_id')
      .notNull()
      .references(() => issues.id),
    goalId: c
      .id('goal_id')
      .notNull()
      .references(() => goals.id),
  },
  (link) => [c.primaryKey({ columns: [link.issueId, link.goalId] }), c.index('issue_goals_by_goal').on(link.goalId, link.issueId)],
);

export const issueKpis = c.table(
  'issue_kpis',
  {
    issueId: c
      .id('issue_id')
      .notNull()
      .references(() => issues.id),
    kpiId: c
      .id('kpi_id')
      .notNull()
      .references(() => kpis.id),
  },
  (link) => [c.primaryKey({ columns: [link.issueId, link.kpiId] }), c.index('issue_kpis_by_kpi').on(link.kpiId, link.issueId)],
);

export const comments = c.table(
  'comments',
  {
    id: c.id('id').primaryKey(),
    issueId: c
      .id('issue_id')
      .notNull()
      .references(() => issues.id),
    authorId: c.id('author_id').references(() => members.id),
    body: c.text('body').notNull(),
    createdAt: c.moment('created_at').notNull(),
    editedAt: c.moment('edited_at'),
    removedAt: c.moment('removed_at'),
    version: c.wholeNumber('version').notNull(),
  },
  (comment) => [c.index('comments_by_issue').on(comment.issueId, comment.createdAt)],
);

export const mentions = c.table(
  'mentions',
  {
    commentId: c
      .id('comment_id')
      .notNull()
      .references(() => comments.id),
    memberId: c
      .id('member_id')
      .notNull()
      .references(() => members.id),
    seenAt: c.moment('seen_at'),
  },
  (mention) => [
    c.primaryKey({ columns: [mention.commentId, mention.memberId] }),
    c.index('mentions_by_member').on(mention.memberId, mention.seenAt),
  ],
);

export const evidence = c.table(
  'evidence',
  {
    id: c.id('id').primaryKey(),
    issueId: c.id('issue_id').references(() => issues.id),
    stepId: c.id('step_id'),
    storedAs: c.text('stored_as').notNull(),
    originalName: c.text('original_name').notNull(),
    mediaType: c.text('media_type').notNull(),
    bytes: c.wholeNumber('bytes').notNull(),
    sha256: c.text('sha256').notNull(),
    widthPx: c.wholeNumber('width_px'),
    heightPx: c.wholeNumber('height_px'),
    caption: c.text('caption').notNull(),
    addedById: c.id('added_by_id').references(() => members.id),
    addedAt: c.moment('added_at').notNull(),
    removedAt: c.moment('removed_at'),
  },
  (item) => [c.index('evidence_by_issue').on(item.issueId), c.index('evidence_by_step').on(item.stepId)],
);

export const savedViews = c.table(
  'saved_views',
  {
    id: c.id('id').primaryKey(),
    ownerId: c
      .id('owner_id')
      .notNull()
      .references(() => members.id),
    name: c.text('name').notNull(),
    /** The page's query string, without the leading question mark. */
    query: c.text('query').notNull(),
    isShared: c.question('is_shared').notNull(),
    version: c.wholeNumber('version').notNull(),
  },
  (view) => [c.index('saved_views_by_owner').on(view.ownerId), c.index('saved_views_shared').on(view.isShared)],
);

/** Several changes made as one, so that one undo takes them all back. */
export const bulkEdits = c.table('bulk_edits', {
  id: c.id('id').primaryKey(),
  memberId: c
    .id('member_id')
    .notNull()
    .references(() => members.id),
  at: c.moment('at').notNull(),
  /** Per issue: its version after the edit and the values before it. */
  before: c.json<{ issueId: string; version: number; values: Record<string, unknown> }[]>('before').notNull(),
  /** Issues that the edit did not change, and the refusal that says why. */
  leftAlone: c.json<{ issueId: string; code: RefusalCode }[]>('left_alone').notNull(),
  undoneAt: c.moment('undone_at'),
});
