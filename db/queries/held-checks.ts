import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { uncheckedStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

const toBeCheckedBy = (memberId: string) => and(eq(issues.verifierId, memberId), inArray(issues.status, [...uncheckedStatuses]));

/** How many fixes, done or to come, somebody is named to check. */
export async function countChecksOf(db: Database, memberId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(issues).where(toBeCheckedBy(memberId));
  return row?.n ?? 0;
}

/** The ids of the issues somebody is named to check, the oldest first. @param most rows at most */
export async function listHeldCheckIds(db: Database, _viewer: Pick<Member, 'role'>, memberId: string, most: number): Promise<string[]> {
  const rows = await db.select({ id: issues.id }).from(issues).where(toBeCheckedBy(memberId)).orderBy(asc(issues.seq)).limit(most);
  return rows.map(({ id }) => id);
}

/** Fixes that are with users and wait for the viewer's check, the one that waits longest first; with who fixed it. */
export async function listMyChecks(db: Database, viewer: Pick<Member, 'id'>, most: number) {
  return db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      priority: issues.priority,
      releasedOn: issues.releasedOn,
      ownerName: members.name,
    })
    .from(issues)
    .leftJoin(members, eq(members.id, issues.ownerId))
    .where(and(eq(issues.verifierId, viewer.id), eq(issues.status, 'released')))
    .orderBy(asc(issues.releasedOn), asc(issues.seq))
    .limit(most);
}

/** How many fixes wait for the viewer's check. */
export async function countMyChecks(db: Database, viewer: Pick<Member, 'id'>): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(issues)
    .where(and(eq(issues.verifierId, viewer.id), eq(issues.status, 'released')));
  return row?.n ?? 0;
}
