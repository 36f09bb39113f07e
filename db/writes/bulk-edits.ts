import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { bulkEdits } from '@/db/schema/issues';

type NewBulkEdit = typeof bulkEdits.$inferInsert;

export async function addBulkEdit(tx: Database, { id, memberId, at, before, leftAlone }: NewBulkEdit): Promise<void> {
  await tx.insert(bulkEdits).values({ id, memberId, at, before, leftAlone, undoneAt: null });
}

/** Whether this call was the one that marked it as taken back. */
export async function saveBulkUndo(tx: Database, id: string, undoneAt: Date, leftAlone: NewBulkEdit['leftAlone']): Promise<boolean> {
  const saved = await tx
    .update(bulkEdits)
    .set({ undoneAt, leftAlone })
    .where(and(eq(bulkEdits.id, id), isNull(bulkEdits.undoneAt)))
    .returning({ id: bulkEdits.id });
  return saved.length === 1;
}
