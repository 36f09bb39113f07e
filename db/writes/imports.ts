import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { insertRows } from '@/db/dialect/insert-rows';
import { importRows, imports } from '@/db/schema/imports';
import type { Import } from '@/domain/imports/import';
import type { PlannedRow } from '@/domain/imports/planned-row';

export async function insertImport(tx: Database, added: Import): Promise<void> {
  await tx.insert(imports).values(added);
}

/** Saves only if nobody else saved first; the version moves on by one. */
export async function saveImport(
  tx: Database,
  before: Import,
  changes: Partial<Omit<Import, 'id' | 'version'>>,
): Promise<Import | undefined> {
  const [saved] = await tx
    .update(imports)
    .set({ ...changes, version: before.version + 1 })
    .where(and(eq(imports.id, before.id), eq(imports.version, before.version)))
    .returning();
  return saved;
}

/** How far the reading has come; no new version, because nobody edits an import while it is read. */
export async function saveImportProgress(tx: Database, id: string, rowsRead: number, now: Date): Promise<void> {
  await tx.update(imports).set({ rowsRead, touchedAt: now }).where(eq(imports.id, id));
}

/** @param firstPosition where the first of these rows stands among all of the file */
export async function insertImportRows(tx: Database, importId: string, firstPosition: number, rows: readonly PlannedRow[]): Promise<void> {
  await insertRows(
    tx,
    importRows,
    rows.map((row, index) => ({ importId, position: firstPosition + index, ...row })),
  );
}

/** Removes some of the rows laid ready. @returns how many; 0 when none are left */
export async function removeImportRows(tx: Database, importId: string, most: number, fate?: PlannedRow['fate']): Promise<number> {
  const these = and(eq(importRows.importId, importId), fate ? eq(importRows.fate, fate) : undefined);
  const positions = await tx.select({ position: importRows.position }).from(importRows).where(these).limit(most);
  if (positions.length === 0) return 0;
  const chosen = inArray(
    importRows.position,
    positions.map((row) => row.position),
  );
  await tx.delete(importRows).where(and(eq(importRows.importId, importId), chosen));
  return positions.length;
}
