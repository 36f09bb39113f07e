import { and, eq, lt, ne } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { sessions } from '@/db/schema/people';

export async function saveSession(tx: Database, session: typeof sessions.$inferInsert) {
  await tx.insert(sessions).values(session);
}

export async function recordSeen(tx: Database, tokenHash: string, now: Date) {
  await tx
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.tokenHash, tokenHash), lt(sessions.lastSeenAt, now)));
}

export async function removeSession(tx: Database, tokenHash: string) {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

export async function removeSessionsOf(tx: Database, memberId: string) {
  await tx.delete(sessions).where(eq(sessions.memberId, memberId));
}

export async function removeOtherSessions(tx: Database, memberId: string, keptTokenHash: string) {
  await tx.delete(sessions).where(and(eq(sessions.memberId, memberId), ne(sessions.tokenHash, keptTokenHash)));
}

export async function removeExpiredSessions(tx: Database, now: Date) {
  await tx.delete(sessions).where(lt(sessions.expiresAt, now));
}
