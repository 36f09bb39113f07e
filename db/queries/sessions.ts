import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { members, sessions } from '@/db/schema/people';
import type { Member } from '@/domain/people/member';
import type { SessionTimes } from '@/domain/people/session-life';

export type StoredSession = SessionTimes & { member: Member & { email: string; isDisabled: boolean } };

/** A session with its member as both are now. The only read without a viewer besides signing in: it finds the viewer. */
export async function findSession(db: Database, tokenHash: string): Promise<StoredSession | undefined> {
  const [row] = await db
    .select({
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      disabledAt: members.disabledAt,
      id: members.id,
      email: members.email,
      name: members.name,
      role: members.role,
      locale: members.locale,
      calendar: members.calendar,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(eq(sessions.tokenHash, tokenHash));
  if (!row) return undefined;
  const { lastSeenAt, expiresAt, disabledAt, ...member } = row;
  return { lastSeenAt, expiresAt, member: { ...member, isDisabled: disabledAt !== null } };
}

export type OwnSession = { tokenHash: string; device: string; createdAt: Date; lastSeenAt: Date };

/** The member's own sessions, the latest used first. */
export async function listOwnSessions(db: Database, viewer: Pick<Member, 'id'>): Promise<OwnSession[]> {
  return db
    .select({
      tokenHash: sessions.tokenHash,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(eq(sessions.memberId, viewer.id))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(50);
}
