import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { tallies } from '@/db/schema/history';
import { issueGoals, issues } from '@/db/schema/issues';
import { doneStatuses, type Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

type Viewer = Pick<Member, 'role'>;

const n = sql<number>`sum(${tallies.n})`.mapWith(Number);
const ofGoals = (goalIds: readonly string[]) => and(eq(tallies.measure, 'goal'), inArray(tallies.a, [...goalIds]));

/** Issues that serve some goals, per status; from counts kept, whatever the size of the ledger. */
export async function listGoalCounts(db: Database, _viewer: Viewer, goalIds: readonly string[]) {
  if (goalIds.length === 0) return [];
  return db
    .select({ goalId: tallies.a, status: tallies.b, n })
    .from(tallies)
    .where(ofGoals(goalIds))
    .groupBy(tallies.a, tallies.b)
    .having(sql`sum(${tallies.n}) > 0`);
}

/** The releases that carry issues of some goals, with how many of them are done; a release's id says nothing that is confidential. */
export async function listGoalReleaseCounts(db: Database, _viewer: Viewer, goalIds: readonly string[]) {
  if (goalIds.length === 0) return [];
  const done = sql<number>`sum(case when ${inArray(tallies.b, [...doneStatuses])} then ${tallies.n} else 0 end)`.mapWith(Number);
  return db
    .select({ goalId: tallies.a, releaseId: tallies.c, all: n, done })
    .from(tallies)
    .where(and(ofGoals(goalIds), ne(tallies.c, '')))
    .groupBy(tallies.a, tallies.c)
    .having(sql`sum(${tallies.n}) > 0`);
}

export type ServingIssue = Pick<Issue, 'id' | 'key' | 'title' | 'status' | 'priority' | 'dueOn'>;

/** The issues that were recorded last of those that serve a goal. Their ids are in the order of time, so none is sorted. */
export async function listNewestIssuesOfGoal(db: Database, _viewer: Viewer, goalId: string, most: number): Promise<ServingIssue[]> {
  return db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      status: issues.status,
      priority: issues.priority,
      dueOn: issues.dueOn,
    })
    .from(issueGoals)
    .innerJoin(issues, eq(issues.id, issueGoals.issueId))
    .where(eq(issueGoals.goalId, goalId))
    .orderBy(desc(issueGoals.issueId))
    .limit(most);
}
