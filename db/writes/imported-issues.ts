import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { insertRows } from '@/db/dialect/insert-rows';
import { listIssuesById } from '@/db/queries/issues';
import { comments, issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { talliesOfIssue, tallyDifference } from '@/domain/history/tallies';
import { removeIssueStates } from './issue-states';
import { addTallies } from './tallies';

export const insertMembers = (tx: Database, added: readonly (typeof members.$inferInsert)[]) => insertRows(tx, members, added);

export const insertComments = (tx: Database, added: readonly (typeof comments.$inferInsert)[]) => insertRows(tx, comments, added);

/** Removes issues that hold nothing but what an import gave them, with their comments and counts. Their history stays. */
export async function removeIssues(tx: Database, issueIds: readonly string[]): Promise<void> {
  const ids = [...issueIds];
  const removed = await listIssuesById(tx, { role: 'admin' }, ids);
  await addTallies(
    tx,
    tallyDifference(
      removed.flatMap((issue) => talliesOfIssue(issue, [], [])),
      [],
    ),
  );
  await tx.delete(comments).where(inArray(comments.issueId, ids));
  await removeIssueStates(
    tx,
    removed.map((issue) => issue.seq),
  );
  await tx.delete(issues).where(inArray(issues.id, ids));
}
