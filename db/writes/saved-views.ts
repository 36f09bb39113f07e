import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { savedViews } from '@/db/schema/issues';
import type { SavedView } from '@/domain/issues/saved-view';

export async function addView(tx: Database, { id, ownerId, name, query, isShared, version }: SavedView): Promise<void> {
  await tx.insert(savedViews).values({ id, ownerId, name, query, isShared, version });
}

/** Saves only if nobody else saved first; `view` already carries the next version. */
export async function saveView(tx: Database, { id, name, query, isShared, version }: SavedView): Promise<boolean> {
  const saved = await tx
    .update(savedViews)
    .set({ name, query, isShared, version })
    .where(and(eq(savedViews.id, id), eq(savedViews.version, version - 1)))
    .returning({ id: savedViews.id });
  return saved.length === 1;
}

export async function removeView(tx: Database, id: string): Promise<void> {
  await tx.delete(savedViews).where(eq(savedViews.id, id));
}
