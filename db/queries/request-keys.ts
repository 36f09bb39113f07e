import { and, eq, sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { asStored } from '@/db/dialect/stored-answer';
import { requestKeys } from '@/db/schema/people';

/** The answer given when this request was carried out, if it was. The asker knows its shape: the key belongs to one deed. */
export async function findRequestAnswer<Value>(db: Database, memberId: string, requestKey: string): Promise<{ value: Value } | undefined> {
  // The same request sent twice at once: the second waits here, then finds the answer of the first.
  await db.select({ turn: dialect.turnOf(requestKey) }).from(sql`(select 1) as one`);
  const [row] = await db
    .select({ answer: requestKeys.answer })
    .from(requestKeys)
    .where(and(eq(requestKeys.id, requestKey), eq(requestKeys.memberId, memberId)));
  return row && { value: asStored<Value>(row.answer) };
}
