import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import type { Issue, IssueStatus } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

export const { searchText: _searchText, ...issueColumns } = getTableColumns(issues);

/** One issue by its id. Everybody who has signed in may read every issue; a confidential release is only an id here. */
export async function findIssue(db: Database, _viewer: Pick<Member, 'role'>, issueId: string): Promise<Issue | undefined> {
  const [issue] = await db.select(issueColumns).from(issues).where(eq(issues.id, issueId));
  return issue;
}

export async function findIssueByKey(db: Database, _viewer: Pick<Member, 'role'>, key: string): Promise<Issue | undefined> {
  const [issue] = await db.select(issueColumns).from(issues).where(eq(issues.key, key.toUpperCase()));
  return issue;
}

export async function listIssuesById(db: Database, _viewer: Pick<Member, 'role'>, issueIds: readonly string[]): Promise<Issue[]> {
  if (issueIds.length === 0) return [];
  return db
    .select(issueColumns)
    .from(issues)
    .where(inArray(issues.id, [...issueIds]));
}

/** Issues of a release in some statuses, for shipping it. */
export async function listIssuesOfReleaseByStatus(
  db: Database,
  _viewer: Pick<Member, 'role'>,
  releaseId: string,
  statuses: readonly IssueStatus[],
): Promise<Issue[]> {
  return db
    .select(issueColumns)
    .from(issues)
    .where(and(eq(issues.releaseId, releaseId), inArray(issues.status, [...statuses])))
    .orderBy(issues.seq);
}

/** Whether a product already holds an issue that came from this row of a file. */
export async function listExternalKeys(db: Database, productId: string, externalKeys: readonly string[]): Promise<string[]> {
  if (externalKeys.length === 0) return [];
  const rows = await db
    .select({ externalKey: issues.externalKey })
    .from(issues)
    .where(and(eq(issues.productId, productId), inArray(issues.externalKey, [...externalKeys])));
  return rows.flatMap((row) => (row.externalKey === null ? [] : [row.externalKey]));
}
