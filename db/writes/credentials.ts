import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { oneTimeLinks, signInAttempts } from '@/db/schema/people';
import type { OneTimeLinkKind } from '@/domain/people/one-time-link';

/** Counts an attempt before it is known to have failed, so that guesses sent side by side are all counted. */
export async function recordAttempt(tx: Database, emailHash: string, now: Date) {
  await tx
    .insert(signInAttempts)
    .values({ emailHash, failures: 1, lastAt: now })
    .onConflictDoUpdate({ target: signInAttempts.emailHash, set: { failures: sql`${signInAttempts.failures} + 1`, lastAt: now } });
}

export async function removeAttempts(tx: Database, emailHash: string) {
  await tx.delete(signInAttempts).where(eq(signInAttempts.emailHash, emailHash));
}

export async function removeAttemptsBefore(tx: Database, moment: Date) {
  await tx.delete(signInAttempts).where(lt(signInAttempts.lastAt, moment));
}

export async function saveOneTimeLink(tx: Database, link: typeof oneTimeLinks.$inferInsert) {
  await tx.insert(oneTimeLinks).values(link);
}

/** A new link replaces the unused ones before it. */
export async function removeUnusedLinks(tx: Database, kind: OneTimeLinkKind, memberId: string | null) {
  const sameMember = memberId === null ? isNull(oneTimeLinks.memberId) : eq(oneTimeLinks.memberId, memberId);
  await tx.delete(oneTimeLinks).where(and(eq(oneTimeLinks.kind, kind), sameMember, isNull(oneTimeLinks.usedAt)));
}

/** Whether this call was the one that used the link up. */
export async function markLinkUsed(tx: Database, tokenHash: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), isNull(oneTimeLinks.usedAt)))
    .returning({ tokenHash: oneTimeLinks.tokenHash });
  return used.length === 1;
}
