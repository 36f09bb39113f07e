import { and, between, count, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { isUnbroken } from '@/db/queries/line-conditions';
import { lineMonths } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';

/** Counts the issues verified in a month and those that can be followed from a goal to proof. @param month YYYY-MM */
export async function saveLineMonth(tx: Database, month: string): Promise<void> {
  const verified = await tx
    .select({
      productId: issues.productId,
      verified: count(),
      unbroken: sql`sum(case when ${isUnbroken} then 1 else 0 end)`.mapWith(Number),
    })
    .from(issues)
    .where(and(between(issues.verifiedOn, `${month}-01`, `${month}-31`), eq(issues.status, 'verified')))
    .groupBy(issues.productId);
  await tx.delete(lineMonths).where(eq(lineMonths.month, month));
  if (verified.length > 0) await tx.insert(lineMonths).values(verified.map((row) => ({ month, ...row })));
}
