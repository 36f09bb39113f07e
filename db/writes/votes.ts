import type { Database } from '@/db/dialect/dialect';
import { severityVotes } from '@/db/schema/issues';

/** One rating per person; rating again replaces it. */
export async function saveVote(tx: Database, vote: typeof severityVotes.$inferInsert): Promise<void> {
  await tx
    .insert(severityVotes)
    .values(vote)
    .onConflictDoUpdate({ target: [severityVotes.issueId, severityVotes.memberId], set: { severity: vote.severity, at: vote.at } });
}
