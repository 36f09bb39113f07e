import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issueGoals } from '@/db/schema/issues';
import type { Day } from '@/domain/calendar/day';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import type { Member } from '@/domain/people/member';
import { listOutcomes } from './outcomes';

/**
 * Issues whose fix is proven better by at least one of their contracts; what is only claimed never counts. Contracts are few, so their
 * verdicts are read, not stored. Contracts that the viewer may not see are not counted. @param goalId only those that serve it
 */
export async function listProvenIssueIds(db: Database, viewer: Pick<Member, 'role'>, today: Day, goalId?: string): Promise<string[]> {
  const seen = await listOutcomes(db, viewer);
  const proven = seen.filter((facts) => facts.outcome.issueId && readOutcome(facts, today).verdict === 'provenBetter');
  const ids = [...new Set(proven.flatMap(({ outcome }) => outcome.issueId ?? []))];
  if (!goalId || ids.length === 0) return ids;
  const serving = await db
    .select({ id: issueGoals.issueId })
    .from(issueGoals)
    .where(and(eq(issueGoals.goalId, goalId), inArray(issueGoals.issueId, ids)));
  return serving.map(({ id }) => id);
}

/** How many they are, of all issues or of those that serve one goal. */
export const countProvenIssues = async (db: Database, viewer: Pick<Member, 'role'>, today: Day, goalId?: string): Promise<number> =>
  (await listProvenIssueIds(db, viewer, today, goalId)).length;
