import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { type IssueStatus, openStatuses, uncheckedStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

const lightColumns = {
  id: issues.id,
  key: issues.key,
  title: issues.title,
  status: issues.status,
  priority: issues.priority,
  severity: issues.severity,
  ownerId: issues.ownerId,
  ownerName: members.name,
  verifierId: issues.verifierId,
  solution: issues.solution,
  dueOn: issues.dueOn,
  slipCount: issues.slipCount,
};
const chosen = (db: Database) => db.select(lightColumns).from(issues).leftJoin(members, eq(members.id, issues.ownerId));

/** Issues of a release whose fix nobody has checked yet: the open ones first, then by urgency; at most so many. */
export async function listUncheckedOfRelease(db: Database, _viewer: Member, releaseId: string, most: number) {
  return chosen(db)
    .where(and(eq(issues.releaseId, releaseId), inArray(issues.status, [...uncheckedStatuses])))
    .orderBy(
      sql`case when ${inArray(issues.status, [...openStatuses])} then 0 else 1 end`,
      asc(issues.priority),
      desc(issues.severity),
      asc(issues.seq),
    )
    .limit(most);
}

export async function listOfReleaseInStatus(db: Database, _viewer: Member, releaseId: string, status: IssueStatus, most: number) {
  return chosen(db)
    .where(and(eq(issues.releaseId, releaseId), eq(issues.status, status)))
    .orderBy(asc(issues.seq))
    .limit(most);
}

/** Issues of a release whose deadline moved, most often first, each with the newest reason. */
export async function listSlippedOfRelease(db: Database, _viewer: Member, releaseId: string, most: number) {
  const slipped = await chosen(db)
    .where(and(eq(issues.releaseId, releaseId), gt(issues.slipCount, 0)))
    .orderBy(desc(issues.slipCount), asc(issues.seq))
    .limit(most);
  if (slipped.length === 0) return [];
  const moves = await db
    .select({ issueId: events.issueId, note: events.note, changes: events.changes, day: events.day })
    .from(events)
    .where(
      and(
        inArray(
          events.issueId,
          slipped.map((issue) => issue.id),
        ),
        eq(events.action, 'deadlineMoved'),
      ),
    )
    .orderBy(asc(events.at));
  const newest = new Map(moves.map((move) => [move.issueId, move]));
  return slipped.map((issue) => ({ ...issue, move: newest.get(issue.id) }));
}

/** When and why the planned day of a release moved. Only for those who may see the release. */
export async function listDateMoves(db: Database, _viewer: Member, releaseId: string) {
  return db
    .select({ id: events.id, day: events.day, note: events.note, changes: events.changes, actorName: members.name })
    .from(events)
    .leftJoin(members, eq(members.id, events.actorId))
    .where(and(eq(events.subjectId, releaseId), eq(events.action, 'dateMoved')))
    .orderBy(desc(events.at))
    .limit(50);
}

/** Issues that joined or left a release after a day, with who moved them, newest first. */
export async function listScopeMovesAfter(db: Database, _viewer: Member, releaseId: string, day: string, most: number) {
  return db
    .select({ id: events.id, day: events.day, key: issues.key, title: issues.title, action: events.action, actorName: members.name })
    .from(events)
    .innerJoin(issues, eq(issues.id, events.issueId))
    .leftJoin(members, eq(members.id, events.actorId))
    .where(and(eq(events.releaseId, releaseId), inArray(events.action, ['addedToRelease', 'removedFromRelease']), gt(events.day, day)))
    .orderBy(desc(events.at))
    .limit(most);
}
