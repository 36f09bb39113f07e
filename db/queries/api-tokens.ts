import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { apiTokens } from '@/db/schema/api-tokens';
import { members } from '@/db/schema/people';

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

export async function listTokens(db: Database) {
  return db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      right: apiTokens.right,
      memberName: members.name,
      createdAt: apiTokens.createdAt,
      lastUsedAt: apiTokens.lastUsedAt,
      revokedAt: apiTokens.revokedAt,
    })
    .from(apiTokens)
    .innerJoin(members, eq(members.id, apiTokens.memberId))
    .orderBy(asc(apiTokens.createdAt))
    .limit(200);
}
