import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { evidence } from '@/db/schema/issues';

export async function insertEvidence(tx: Database, added: typeof evidence.$inferInsert): Promise<void> {
  await tx.insert(evidence).values(added);
}

/** Takes a piece away, or brings it back. The file stays. @returns whether anything changed */
export async function markEvidenceRemoved(tx: Database, id: string, removedAt: Date | null): Promise<boolean> {
  const changed = await tx
    .update(evidence)
    .set({ removedAt })
    .where(and(eq(evidence.id, id), removedAt ? isNull(evidence.removedAt) : isNotNull(evidence.removedAt)))
    .returning({ id: evidence.id });
  return changed.length === 1;
}
