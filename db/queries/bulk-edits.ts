import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goals } from '@/db/schema/goals';
import { bulkEdits, issueGoals } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import type { Issue } from '@/domain/issues/issue';
import type { IssueChanges } from '@/domain/issues/issue-changes';
import type { IssueFacts } from '@/domain/issues/issue-update';
import type { Member } from '@/domain/people/member';

export type BulkSurroundings = {
  around: (issue: Issue) => Pick<IssueFacts, 'release' | 'isOwnerKnown' | 'isVerifierKnown' | 'isCompetitor'>;
  goalIds: (issue: Issue) => string[];
};

/** What the rules must know around many issues that are changed alike, in five statements. For rules only. */
export async function findBulkSurroundings(db: Database, changed: readonly Issue[], changes: IssueChanges): Promise<BulkSurroundings> {
  const releaseOf = (issue: Issue) => (changes.releaseId === undefined ? issue.releaseId : changes.releaseId);
  const competitors = await listCompetitors(
    db,
    changed.map(({ productId }) => productId),
  );
  const known = await mapReleases(db, changed.map(releaseOf));
  const isOwnerKnown = changes.ownerId ? await isActive(db, changes.ownerId) : false;
  const isVerifierKnown = changes.verifierId ? await isActive(db, changes.verifierId) : false;
  const goalIds = await mapGoals(
    db,
    changed.map(({ id }) => id),
  );
  return {
    around: (issue) => ({
      release: known.get(releaseOf(issue) ?? ''),
      isOwnerKnown,
      isVerifierKnown,
      isCompetitor: competitors.has(issue.productId),
    }),
    goalIds: (issue) => goalIds.get(issue.id) ?? [],
  };
}

async function listCompetitors(db: Database, productIds: readonly string[]): Promise<Set<string>> {
  const ids = [...new Set(productIds)];
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: products.id })
    .from(products)
    .where(and(inArray(products.id, ids), eq(products.isCompetitor, true)));
  return new Set(rows.map(({ id }) => id));
}

async function mapReleases(db: Database, releaseIds: readonly (string | null)[]): Promise<Map<string, NonNullable<IssueFacts['release']>>> {
  const ids = [...new Set(releaseIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: releases.id, productId: releases.productId, shippedOn: releases.shippedOn, status: releases.status })
    .from(releases)
    .where(inArray(releases.id, ids));
  return new Map(rows.map(({ id, productId, shippedOn, status }) => [id, { productId, shippedOn, isCancelled: status === 'cancelled' }]));
}

async function isActive(db: Database, memberId: string): Promise<boolean> {
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.disabledAt)));
  return rows.length === 1;
}

async function mapGoals(db: Database, issueIds: readonly string[]): Promise<Map<string, string[]>> {
  if (issueIds.length === 0) return new Map();
  const rows = await db
    .select({ issueId: issueGoals.issueId, goalId: issueGoals.goalId })
    .from(issueGoals)
    .where(inArray(issueGoals.issueId, [...issueIds]));
  return rows.reduce(
    (byIssue, { issueId, goalId }) => byIssue.set(issueId, [...(byIssue.get(issueId) ?? []), goalId]),
    new Map<string, string[]>(),
  );
}

export async function isGoal(db: Database, goalId: string): Promise<boolean> {
  return (await db.select({ id: goals.id }).from(goals).where(eq(goals.id, goalId))).length === 1;
}

export type StoredBulkEdit = typeof bulkEdits.$inferSelect;

/** A bulk edit, for whoever made it. */
export async function findBulkEdit(db: Database, viewer: Pick<Member, 'id'>, id: string): Promise<StoredBulkEdit | undefined> {
  const [found] = await db
    .select()
    .from(bulkEdits)
    .where(and(eq(bulkEdits.id, id), eq(bulkEdits.memberId, viewer.id)));
  return found;
}
