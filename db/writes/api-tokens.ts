import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { apiTokens } from '@/db/schema/api-tokens';

export async function insertToken(tx: Database, token: typeof apiTokens.$inferInsert): Promise<void> {
  await tx.insert(apiTokens).values(token);
}

export async function touchToken(tx: Database, tokenId: string, now: Date): Promise<void> {
  await tx.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, tokenId));
}

export async function revokeToken(tx: Database, tokenId: string, now: Date): Promise<{ memberId: string; name: string } | undefined> {
  const [revoked] = await tx
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.id, tokenId), isNull(apiTokens.revokedAt)))
    .returning({ memberId: apiTokens.memberId, name: apiTokens.name });
  return revoked;
}
