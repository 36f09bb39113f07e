import { and, between, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { tallies } from '@/db/schema/history';
import type { TallyMeasure } from '@/domain/history/tallies';

export type TallyRow = { a: string; b: string; c: string; n: number };

type TallyChoice = { a?: string | readonly string[]; from?: string; to?: string; productId?: string };

/** Stored counts of one measure, summed over products unless one is named; `from`…`to` bound `a` (days, weeks, months). */
export async function listTallies(db: Database, measure: TallyMeasure, choice: TallyChoice = {}): Promise<TallyRow[]> {
  const { a, from, to, productId } = choice;
  const rows = await db
    .select({ a: tallies.a, b: tallies.b, c: tallies.c, n: sql<number>`sum(${tallies.n})`.mapWith(Number) })
    .from(tallies)
    .where(
      and(
        eq(tallies.measure, measure),
        typeof a === 'string' ? eq(tallies.a, a) : a ? inArray(tallies.a, [...a]) : undefined,
        from !== undefined || to !== undefined ? between(tallies.a, from ?? '', to ?? '9999-12-31') : undefined,
        productId ? eq(tallies.productId, productId) : undefined,
      ),
    )
    .groupBy(tallies.a, tallies.b, tallies.c)
    .orderBy(tallies.a, tallies.b, tallies.c);
  return rows.filter((row) => row.n !== 0);
}
