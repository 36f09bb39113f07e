import { inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { tallies } from '@/db/schema/history';
import type { Tally } from '@/domain/history/tallies';

const rowsAtOnce = 500;

/** Adds to the stored counts. Rows come sorted, so that two writers lock them in the same order. */
export async function addTallies(tx: Database, changes: readonly Tally[]): Promise<void> {
  for (let start = 0; start < changes.length; start += rowsAtOnce) {
    await tx
      .insert(tallies)
      .values(changes.slice(start, start + rowsAtOnce))
      .onConflictDoUpdate({
        target: [tallies.measure, tallies.a, tallies.b, tallies.c, tallies.productId],
        set: { n: sql`${tallies.n} + excluded.n` },
      });
  }
}

/** Forgets the counts of some measures, before a rebuild. */
export async function clearTallies(tx: Database, measures: readonly string[]): Promise<void> {
  await tx.delete(tallies).where(inArray(tallies.measure, [...measures]));
}
