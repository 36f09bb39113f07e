import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { members, oneTimeLinks, signInAttempts } from '@/db/schema/people';
import type { OneTimeLink } from '@/domain/people/one-time-link';
import type { Attempts } from '@/domain/people/throttle';

export type Credentials = { memberId: string; passwordHash: string | null };

/** What a password is checked against. Disabled people have nothing to check against. */
export async function findCredentials(db: Database, email: string): Promise<Credentials | undefined> {
  const [found] = await db
    .select({ memberId: members.id, passwordHash: members.passwordHash })
    .from(members)
    .where(and(eq(members.email, email), isNull(members.disabledAt)));
  return found;
}

export async function findCredentialsOf(db: Database, memberId: string): Promise<Credentials | undefined> {
  const [found] = await db
    .select({ memberId: members.id, passwordHash: members.passwordHash })
    .from(members)
    .where(eq(members.id, memberId));
  return found;
}

export async function findAttempts(db: Database, emailHash: string): Promise<Attempts | undefined> {
  const [found] = await db
    .select({ failures: signInAttempts.failures, lastAt: signInAttempts.lastAt })
    .from(signInAttempts)
    .where(eq(signInAttempts.emailHash, emailHash));
  return found;
}

export async function findOneTimeLink(db: Database, tokenHash: string): Promise<OneTimeLink | undefined> {
  const [found] = await db
    .select({ kind: oneTimeLinks.kind, memberId: oneTimeLinks.memberId, expiresAt: oneTimeLinks.expiresAt, usedAt: oneTimeLinks.usedAt })
    .from(oneTimeLinks)
    .where(eq(oneTimeLinks.tokenHash, tokenHash));
  return found;
}

/** The name to greet the holder of a password link with. */
export async function findMemberName(db: Database, memberId: string): Promise<{ name: string } | undefined> {
  const [found] = await db
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.disabledAt)));
  return found;
}
