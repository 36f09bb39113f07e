import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { statusMonths, tallies } from '@/db/schema/history';

export type StatusMonth = typeof statusMonths.$inferInsert;

/** Writes down how many issues stand where, as the month's last word so far. @param month YYYY-MM */
export async function saveStatusMonth(tx: Database, month: string): Promise<void> {
  const standing = await tx
    .select({ productId: tallies.productId, status: tallies.a, priority: tallies.b, n: tallies.n })
    .from(tallies)
    .where(and(eq(tallies.measure, 'status'), ne(tallies.n, 0)));
  await tx.delete(statusMonths).where(eq(statusMonths.month, month));
  await insertStatusMonths(
    tx,
    standing.map((row) => ({ month, ...row })),
  );
}

export async function insertStatusMonths(tx: Database, rows: readonly StatusMonth[]): Promise<void> {
  if (rows.length > 0) await tx.insert(statusMonths).values([...rows]);
}
