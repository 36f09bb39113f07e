import { inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { talliesOfIssue, tallyDifference } from '@/domain/history/tallies';
import type { Issue } from '@/domain/issues/issue';
import { keepIssueStates } from './issue-states';
import { addTallies } from './tallies';

type People = Pick<Issue, 'ownerId' | 'verifierId'>;

/** Gives issues to one owner and one verifier, all alike, in one statement: false when one of them was changed meanwhile. */
export async function savePeople(tx: Database, before: readonly Issue[], people: Partial<People>, now: Date): Promise<boolean> {
  if (before.length === 0) return true;
  const versions = new Map(before.map((issue) => [issue.id, issue.version + 1]));
  const saved = await tx
    .update(issues)
    .set({ ...people, updatedAt: now, version: sql`${issues.version} + 1` })
    .where(inArray(issues.id, [...versions.keys()]))
    .returning({ id: issues.id, version: issues.version });
  if (saved.length !== before.length || saved.some(({ id, version }) => versions.get(id) !== version)) return false;

  const after = before.map((issue) => ({ ...issue, ...people }));
  await keepIssueStates(tx, after, before, now);
  // Goals and KPIs served stay as they are, so their counts cancel out.
  const countsOf = (issue: Issue) => talliesOfIssue(issue, [], []);
  await addTallies(tx, tallyDifference(before.flatMap(countsOf), after.flatMap(countsOf)));
  return true;
}
