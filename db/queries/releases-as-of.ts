import { and, asc, count, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events, issueStates } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import type { Day } from '@/domain/calendar/day';
import { type IssueStatus, issueStatuses, type Priority } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import type { VisibleRelease } from '@/domain/releases/release';
import type { ReleaseDeed } from '@/domain/releases/release-as-of';

const mostDeeds = 5_000;

/** What was done to releases that the viewer was given to see, by release, the first first. */
export async function listReleaseDeeds(
  db: Database,
  _viewer: Member,
  visible: readonly Pick<VisibleRelease, 'id' | 'isMasked'>[],
): Promise<Map<string, ReleaseDeed[]>> {
  const deeds = new Map<string, ReleaseDeed[]>(visible.map(({ id }) => [id, []]));
  if (visible.length === 0) return deeds;
  const lines = await db
    .select({ subjectId: events.subjectId, action: events.action, at: events.at, changes: events.changes })
    .from(events)
    .where(and(inArray(events.subjectId, [...deeds.keys()]), eq(events.noun, 'release')))
    .orderBy(asc(events.at), asc(events.id))
    .limit(mostDeeds);
  for (const { subjectId, ...deed } of lines) deeds.get(subjectId)?.push(deed);
  return deeds;
}

/** An issue that a release carried on a past evening, carries today, or both. `was` and `now` are null where it did not. */
export type CarriedIssue = {
  id: string;
  key: string;
  title: string;
  was: { status: IssueStatus; dueOn: Day | null } | null;
  now: { status: IssueStatus; dueOn: Day | null } | null;
  priority: Priority | null;
};

/** The issues of a release on the evening of a day beside today's, those that joined or left first. */
export async function listCarried(db: Database, _viewer: Member, releaseId: string, day: Day, most: number): Promise<CarriedIssue[]> {
  const onDay = and(eq(issueStates.releaseId, releaseId), lte(issueStates.fromDay, day), gt(issueStates.toDay, day));
  const was = db
    .select({ seq: issueStates.seq, status: issueStates.status, dueOn: issueStates.dueOn })
    .from(issueStates)
    .where(onDay)
    .as('then_states');
  const columns = {
    id: issues.id,
    key: issues.key,
    title: issues.title,
    priority: issues.priority,
    status: issues.status,
    dueOn: issues.dueOn,
    releaseId: issues.releaseId,
  };
  const rows = await db
    .select({ ...columns, thenStatus: was.status, thenDueOn: was.dueOn })
    .from(issues)
    .leftJoin(was, eq(was.seq, issues.seq))
    .where(
      sql`${eq(issues.releaseId, releaseId)} or ${issues.seq} in ${db.select({ seq: issueStates.seq }).from(issueStates).where(onDay)}`,
    )
    .orderBy(desc(sql`${was.seq} is null or coalesce(${issues.releaseId}, '') <> ${releaseId}`), asc(issues.priority), asc(issues.seq))
    .limit(most);
  return rows.map(({ status, dueOn, releaseId: nowIn, thenStatus, thenDueOn, ...issue }) => ({
    ...issue,
    was: thenStatus && { status: thenStatus, dueOn: thenDueOn },
    now: nowIn === releaseId ? { status, dueOn } : null,
  }));
}

/** How many issues of a release stood in each status on the evening of a day. */
export async function countCarried(db: Database, _viewer: Member, releaseId: string, day: Day): Promise<Map<IssueStatus, number>> {
  const rows = await db
    .select({ status: issueStates.status, n: count() })
    .from(issueStates)
    .where(and(eq(issueStates.releaseId, releaseId), lte(issueStates.fromDay, day), gt(issueStates.toDay, day)))
    .groupBy(issueStates.status);
  return new Map(issueStatuses.flatMap((status) => rows.filter((row) => row.status === status).map(({ n }) => [status, n] as const)));
}
