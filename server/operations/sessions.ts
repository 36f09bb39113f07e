import { inTransaction, readDb } from '@/db/connection';
import { findSession, type StoredSession } from '@/db/queries/sessions';
import { recordSeen, removeOtherSessions, removeSession } from '@/db/writes/sessions';
import type { Member } from '@/domain/people/member';
import { isSeenDue, isSessionAlive } from '@/domain/people/session-life';
import { accept, type Result } from '@/domain/result';
import { hashToken } from '@/server/tokens';

/** The session behind a token, if it still counts now: not signed out, not idle, not expired, its member not disabled. */
export async function openSession(token: string, now = new Date()): Promise<(StoredSession & { tokenHash: string }) | undefined> {
  const tokenHash = hashToken(token);
  const session = await findSession(await readDb(), tokenHash);
  if (!session || session.member.isDisabled || !isSessionAlive(session, now)) return undefined;
  if (isSeenDue(session, now)) noteSeen(tokenHash, now);
  return { ...session, tokenHash };
}

// Not awaited: reading goes on while the writer is busy, and a lost note costs five minutes of idle time at most.
function noteSeen(tokenHash: string, now: Date) {
  inTransaction((tx) => recordSeen(tx, tokenHash, now)).catch((error: unknown) => console.error('Session not marked as seen:', error));
}

export const endSession = (token: string) => inTransaction((tx) => removeSession(tx, hashToken(token)));

export async function signOutElsewhere(by: Member, input: { keptTokenHash: string }): Promise<Result<null>> {
  await inTransaction((tx) => removeOtherSessions(tx, by.id, input.keptTokenHash));
  return accept(null);
}
