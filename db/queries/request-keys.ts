import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { asStored } from '@/db/dialect/stored-answer';
import { requestKeys } from '@/db/schema/people';

/** The answer given when this request was carried out, if it was. The asker knows its shape: the key belongs to one deed. */
export async function findRequestAnswer<Value>(db: Database, memberId: string, requestKey: string): Promise<{ value: Value } | undefined> {
  const [row] = await db
    .select({ answer: requestKeys.answer })
    .from(requestKeys)
    .where(and(eq(requestKeys.id, requestKey), eq(requestKeys.memberId, memberId)));
  return row && { value: asStored<Value>(row.answer) };
}
