import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { severityVotes } from '@/db/schema/issues';
import type { Severity } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

export type Vote = { memberId: string; severity: Severity };

/** Who rated how. People who have not rated get only how many have: each rates alone. */
export async function listVotes(
  db: Database,
  viewer: Member,
  issueId: string,
): Promise<{ own: Severity | null; raters: number; votes: Vote[] | null }> {
  const votes = await db
    .select({ memberId: severityVotes.memberId, severity: severityVotes.severity })
    .from(severityVotes)
    .where(eq(severityVotes.issueId, issueId))
    .orderBy(asc(severityVotes.at));
  const own = votes.find((vote) => vote.memberId === viewer.id)?.severity ?? null;
  return { own, raters: votes.length, votes: own === null ? null : votes };
}
