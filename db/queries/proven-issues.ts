import { and, count, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issueGoals } from '@/db/schema/issues';
import type { Day } from '@/domain/calendar/day';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import type { Member } from '@/domain/people/member';
import { listOutcomes } from './outcomes';

/**
 * Issues whose fix is proven better by at least one of their contracts; what is only claimed never counts. Contracts are few, so their
 * verdicts are read, not stored. Contracts that the viewer may not see are not counted.
 */
export async function listProvenIssueIds(db: Database, viewer: Pick<Member, 'role'>, today: Day): Promise<string[]> {
  const seen = await listOutcomes(db, viewer);
  const proven = seen.filter((facts) => facts.outcome.issueId && readOutcome(facts, today).verdict === 'provenBetter');
  return [...new Set(proven.flatMap(({ outcome }) => outcome.issueId ?? []))];
}

/** How many they are, of all issues or of those that serve one goal. */
export async function countProvenIssues(db: Database, viewer: Pick<Member, 'role'>, today: Day, goalId?: string): Promise<number> {
  const ids = await listProvenIssueIds(db, viewer, today);
  if (!goalId || ids.length === 0) return ids.length;
  const [row] = await db
    .select({ n: count() })
    .from(issueGoals)
    .where(and(eq(issueGoals.goalId, goalId), inArray(issueGoals.issueId, ids)));
  return row?.n ?? 0;
}
