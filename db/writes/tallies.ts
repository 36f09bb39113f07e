import { inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { insertRows, type Overwrite } from '@/db/dialect/insert-rows';
import { tallies } from '@/db/schema/history';
import type { Tally } from '@/domain/history/tallies';

const added: Overwrite = {
  target: [tallies.measure, tallies.a, tallies.b, tallies.c, tallies.productId],
  set: { n: sql`${tallies.n} + excluded.n` },
};

/** Adds to the stored counts. Rows come sorted, so that two writers lock them in the same order. */
export const addTallies = (tx: Database, changes: readonly Tally[]) => insertRows(tx, tallies, changes, added);

/** Forgets the counts of some measures, before a rebuild. */
export async function clearTallies(tx: Database, measures: readonly string[]): Promise<void> {
  await tx.delete(tallies).where(inArray(tallies.measure, [...measures]));
}
