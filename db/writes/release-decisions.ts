import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { releaseOverrides, shipApprovals } from '@/db/schema/release-decisions';

type Row<Table extends typeof releaseOverrides | typeof shipApprovals> = Table['$inferInsert'];

/** Puts an override in the place of the one seen, or of none. @returns false when somebody else was first */
export async function saveOverride(tx: Database, seenVersion: number, row: Row<typeof releaseOverrides>): Promise<boolean> {
  if (seenVersion > 0 && !(await removeOverride(tx, row.releaseId, seenVersion))) return false;
  const saved = await tx.insert(releaseOverrides).values(row).onConflictDoNothing().returning({ id: releaseOverrides.releaseId });
  return saved.length === 1;
}

export async function removeOverride(tx: Database, releaseId: string, seenVersion: number): Promise<boolean> {
  const removed = await tx
    .delete(releaseOverrides)
    .where(and(eq(releaseOverrides.releaseId, releaseId), eq(releaseOverrides.version, seenVersion)))
    .returning({ id: releaseOverrides.releaseId });
  return removed.length === 1;
}

export async function saveApproval(tx: Database, seenVersion: number, row: Row<typeof shipApprovals>): Promise<boolean> {
  if (seenVersion > 0 && !(await removeApproval(tx, row.releaseId, seenVersion))) return false;
  const saved = await tx.insert(shipApprovals).values(row).onConflictDoNothing().returning({ id: shipApprovals.releaseId });
  return saved.length === 1;
}

export async function removeApproval(tx: Database, releaseId: string, seenVersion: number): Promise<boolean> {
  const removed = await tx
    .delete(shipApprovals)
    .where(and(eq(shipApprovals.releaseId, releaseId), eq(shipApprovals.version, seenVersion)))
    .returning({ id: shipApprovals.releaseId });
  return removed.length === 1;
}
