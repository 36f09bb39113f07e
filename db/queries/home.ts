import { and, asc, count, eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { walkers, walkthroughs } from '@/db/schema/walkthroughs';
import { addDays, type Day } from '@/domain/calendar/day';
import { openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

const shown = {
  id: issues.id,
  key: issues.key,
  title: issues.title,
  status: issues.status,
  priority: issues.priority,
  dueOn: issues.dueOn,
  slipCount: issues.slipCount,
  analysis: issues.analysis,
  solution: issues.solution,
  blockedBecause: issues.blockedBecause,
  version: issues.version,
};

/** The viewer's open issues by deadline, those without one last. */
export async function listMyOpenIssues(db: Database, viewer: Member, most: number) {
  return db
    .select(shown)
    .from(issues)
    .where(and(eq(issues.ownerId, viewer.id), inArray(issues.status, [...openStatuses])))
    .orderBy(sql`${issues.dueOn} is null`, asc(issues.dueOn), asc(issues.seq))
    .limit(most);
}

const soonDays = 7;

/** How many open issues the viewer has, how many of them are overdue, and how many are due within a week. */
export async function countMyOpenIssues(db: Database, viewer: Member, today: Day): Promise<{ open: number; late: number; soon: number }> {
  const rows = await db
    .select({ dueOn: issues.dueOn, n: count() })
    .from(issues)
    .where(and(eq(issues.ownerId, viewer.id), inArray(issues.status, [...openStatuses])))
    .groupBy(issues.dueOn);
  const until = addDays(today, soonDays);
  const sum = (isMeant: (day: Day | null) => boolean) => rows.reduce((total, row) => total + (isMeant(row.dueOn) ? row.n : 0), 0);
  return {
    open: sum(() => true),
    late: sum((day) => day !== null && day < today),
    soon: sum((day) => day !== null && day >= today && day <= until),
  };
}

/** Open issues past their deadline, the longest overdue first. */
export async function listOverdueIssues(db: Database, _viewer: Member, today: Day, most: number) {
  // Each status is an index in the order of deadlines; all of them at once would sort every overdue issue.
  const longest = openStatuses.map((status) =>
    inArray(
      issues.id,
      db
        .select({ id: issues.id })
        .from(issues)
        .where(and(eq(issues.status, status), lt(issues.dueOn, today)))
        .orderBy(asc(issues.dueOn), asc(issues.seq))
        .limit(most),
    ),
  );
  return db
    .select({ ...shown, ownerName: members.name })
    .from(issues)
    .leftJoin(members, eq(members.id, issues.ownerId))
    .where(or(...longest))
    .orderBy(asc(issues.dueOn), asc(issues.seq))
    .limit(most);
}

/** Walkthroughs that wait for the viewer, the next one first. */
export async function listMyWalkthroughs(db: Database, viewer: Member, most: number) {
  return db
    .select({ id: walkthroughs.id, title: walkthroughs.title, plannedOn: walkthroughs.plannedOn, status: walkthroughs.status })
    .from(walkthroughs)
    .innerJoin(walkers, and(eq(walkers.walkthroughId, walkthroughs.id), eq(walkers.memberId, viewer.id)))
    .where(inArray(walkthroughs.status, ['planned', 'recording']))
    .orderBy(asc(walkthroughs.plannedOn))
    .limit(most);
}
