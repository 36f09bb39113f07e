import { and, between, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { tallies } from '@/db/schema/history';
import type { TallyMeasure } from '@/domain/history/tallies';

export type TallyRow = { a: string; b: string; c: string; n: number };

type TallyChoice = { a?: string | readonly string[]; b?: readonly string[]; from?: string; to?: string; productId?: string };

/** Stored counts of one measure, summed over products unless one is named; `from`…`to` bound `a` (days, weeks, months). */
export async function listTallies(db: Database, measure: TallyMeasure, choice: TallyChoice = {}): Promise<TallyRow[]> {
  const rows = await db
    .select({ a: tallies.a, b: tallies.b, c: tallies.c, n: sum })
    .from(tallies)
    .where(isChosen(measure, choice))
    .groupBy(tallies.a, tallies.b, tallies.c)
    .orderBy(tallies.a, tallies.b, tallies.c);
  return rows.filter((row) => row.n !== 0);
}

/** The same summed over `a` and `c`: one row for each `b`. */
export async function sumTallies(db: Database, measure: TallyMeasure, choice: TallyChoice = {}): Promise<Pick<TallyRow, 'b' | 'n'>[]> {
  const rows = await db
    .select({ b: tallies.b, n: sum })
    .from(tallies)
    .where(isChosen(measure, choice))
    .groupBy(tallies.b)
    .orderBy(tallies.b);
  return rows.filter((row) => row.n !== 0);
}

const sum = sql<number>`sum(${tallies.n})`.mapWith(Number);

const isChosen = (measure: TallyMeasure, { a, b, from, to, productId }: TallyChoice) =>
  and(
    eq(tallies.measure, measure),
    typeof a === 'string' ? eq(tallies.a, a) : a ? inArray(tallies.a, [...a]) : undefined,
    b ? inArray(tallies.b, [...b]) : undefined,
    from !== undefined || to !== undefined ? between(tallies.a, from ?? '', to ?? '9999-12-31') : undefined,
    productId ? eq(tallies.productId, productId) : undefined,
  );
