import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { apiTokens } from '@/db/schema/api-tokens';
import { members } from '@/db/schema/people';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

/** Whose key it is and what it is for; nobody's when it was revoked or the person can no longer sign in. */
export async function findToken(db: Database, tokenHash: string) {
  const [found] = await db
    .select({
      tokenId: apiTokens.id,
      right: apiTokens.right,
      member: { id: members.id, name: members.name, role: members.role, locale: members.locale, calendar: members.calendar },
    })
    .from(apiTokens)
    .innerJoin(members, eq(members.id, apiTokens.memberId))
    .where(and(eq(apiTokens.tokenHash, tokenHash), isNull(apiTokens.revokedAt), isNull(members.disabledAt)));
  return found;
}

/** Every key ever made, the newest first, for the administrator; a key itself is kept nowhere. */
export async function listTokens(db: Database, viewer: Pick<Member, 'role'>) {
  if (!may(viewer, 'people.manage')) return [];
  return db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      right: apiTokens.right,
      memberName: members.name,
      createdAt: apiTokens.createdAt,
      lastUsedAt: apiTokens.lastUsedAt,
      revokedAt: apiTokens.revokedAt,
      isPersonDisabled: sql<boolean>`${members.disabledAt} is not null`.mapWith(Boolean),
    })
    .from(apiTokens)
    .innerJoin(members, eq(members.id, apiTokens.memberId))
    .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
    .limit(200);
}
