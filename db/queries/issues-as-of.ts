import { and, desc, eq, gt, inArray, lt, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issueStates } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import type { Day } from '@/domain/calendar/day';
import { openStatuses } from '@/domain/issues/issue';
import type { Cursor } from '@/domain/issues/issue-arrangement';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { type Asked, conditionsNamed, textCondition } from './issue-conditions';
import type { Count } from './issue-counts';
import type { IssuePage, ListedIssue } from './issue-list';

/** `today` is the past day: what was overdue then is what was late on that evening. */
export type PastAsked = Asked & { cursor: Cursor | null; limit: number };

/** Fields of a filter that go by the states of the day; the others by how the issues stand today. */
const stateColumns = new Map<SQLWrapper, SQLWrapper>([
  [issues.status, issueStates.status],
  [issues.severity, issueStates.severity],
  [issues.priority, issueStates.priority],
  [issues.ownerId, issueStates.ownerId],
  [issues.verifierId, issueStates.verifierId],
  [issues.releaseId, issueStates.releaseId],
  [issues.stageId, issueStates.stageId],
  [issues.productId, issueStates.productId],
  [issues.dueOn, issueStates.dueOn],
  [issues.slipCount, issueStates.slipCount],
  [issues.blockedBecause, sql`case when ${issueStates.isBlocked} then 'yes' else '' end`],
]);

const onDay = (day: Day) => and(lte(issueStates.fromDay, day), gt(issueStates.toDay, day));

const matching = (asked: Asked): SQL | undefined =>
  and(
    onDay(asked.today),
    conditionsNamed(asked, (column) => stateColumns.get(column) ?? column),
    textCondition(asked.filter),
  );

/** The ledger as it was on the evening of `today`, the newest issues first. Titles are today's. */
export async function listIssuesAsOf(db: Database, asked: PastAsked): Promise<IssuePage> {
  const { cursor, limit, viewer } = asked;
  const isBackward = cursor?.side === 'before';
  const past = cursor && (isBackward ? gt(issueStates.seq, cursor.seq) : lt(issueStates.seq, cursor.seq));
  const found = await db
    .select({
      id: issues.id,
      seq: issues.seq,
      key: issues.key,
      title: issues.title,
      status: issueStates.status,
      severity: issueStates.severity,
      priority: issueStates.priority,
      ownerId: issueStates.ownerId,
      ownerName: members.name,
      verifierId: issueStates.verifierId,
      dueOn: issueStates.dueOn,
      foundOn: issues.foundOn,
      slipCount: issueStates.slipCount,
      isBlocked: issueStates.isBlocked,
      productId: issues.productId,
      productName: sql<string>`${products.name}`,
      stageId: issueStates.stageId,
      anyReleaseId: issueStates.releaseId,
      releaseId: releases.id,
      releaseName: releases.name,
      updatedAt: issues.updatedAt,
      version: issues.version,
    })
    .from(issueStates)
    .innerJoin(issues, eq(issues.seq, issueStates.seq))
    .leftJoin(products, eq(products.id, issues.productId))
    .leftJoin(members, eq(members.id, issueStates.ownerId))
    .leftJoin(releases, seenRelease(viewer))
    .where(and(matching(asked), past ?? undefined))
    .orderBy(isBackward ? issueStates.seq : desc(issueStates.seq))
    .limit(limit + 1);
  const isMore = found.length > limit;
  const rows = found
    .slice(0, limit)
    .map(({ anyReleaseId, ...row }): ListedIssue => ({ ...row, isReleaseHidden: anyReleaseId !== null && row.releaseId === null }));
  if (isBackward) rows.reverse();
  const end = (side: Cursor['side'], row: ListedIssue | undefined): Cursor | null => (row ? { side, value: null, seq: row.seq } : null);
  return {
    rows,
    before: (isBackward ? isMore : cursor !== null) ? end('before', rows[0]) : null,
    after: (isBackward ? true : isMore) ? end('after', rows.at(-1)) : null,
  };
}

const seenRelease = (viewer: Pick<Member, 'role'>): SQL | undefined =>
  and(eq(releases.id, issueStates.releaseId), may(viewer, 'release.seeConfidential') ? undefined : eq(releases.isConfidential, false));

const mostCounted = 1_000;

/** How many issues a filter left on that evening, how many of them open and late; beyond 1,000 only that they are more. */
export async function countIssuesAsOf(db: Database, asked: Asked): Promise<{ all: Count; open: number; overdue: number }> {
  const isOpen = inArray(issueStates.status, [...openStatuses]);
  const found = db
    .select({
      open: sql<number>`case when ${isOpen} then 1 else 0 end`.as('open'),
      overdue: sql<number>`case when ${and(isOpen, lt(issueStates.dueOn, asked.today))} then 1 else 0 end`.as('overdue'),
    })
    .from(issueStates)
    .innerJoin(issues, eq(issues.seq, issueStates.seq))
    .where(matching(asked))
    .limit(mostCounted + 1)
    .as('found');
  const [row] = await db
    .select({
      n: sql`count(*)`.mapWith(Number),
      open: sql`coalesce(sum(${found.open}), 0)`.mapWith(Number),
      overdue: sql`coalesce(sum(${found.overdue}), 0)`.mapWith(Number),
    })
    .from(found);
  const n = row?.n ?? 0;
  return { all: { n: Math.min(n, mostCounted), isMore: n > mostCounted }, open: row?.open ?? 0, overdue: row?.overdue ?? 0 };
}

/** How an issue stood on a past evening, as far as a line of the list shows it. */
export type PastStanding = Pick<
  ListedIssue,
  'status' | 'severity' | 'priority' | 'ownerName' | 'dueOn' | 'releaseName' | 'isReleaseHidden'
>;

/** How some issues stood on the evening of a day, by number; those not found by then are missing. */
export async function listStandings(
  db: Database,
  viewer: Pick<Member, 'role'>,
  seqs: readonly number[],
  day: Day,
): Promise<Map<number, PastStanding>> {
  if (seqs.length === 0) return new Map();
  const rows = await db
    .select({
      seq: issueStates.seq,
      status: issueStates.status,
      severity: issueStates.severity,
      priority: issueStates.priority,
      ownerName: members.name,
      dueOn: issueStates.dueOn,
      anyReleaseId: issueStates.releaseId,
      releaseId: releases.id,
      releaseName: releases.name,
    })
    .from(issueStates)
    .leftJoin(members, eq(members.id, issueStates.ownerId))
    .leftJoin(releases, seenRelease(viewer))
    .where(and(inArray(issueStates.seq, [...seqs]), onDay(day)));
  return new Map(
    rows.map(({ seq, anyReleaseId, releaseId, ...standing }) => [
      seq,
      { ...standing, isReleaseHidden: anyReleaseId !== null && releaseId === null },
    ]),
  );
}
