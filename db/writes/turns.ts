import { sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';

/** Waits until no other transaction works on the same thing, such as one request or one account. Lasts until this one ends. */
export async function waitForTurn(tx: Database, thing: string): Promise<void> {
  await tx.select({ turn: dialect.turnOf(thing) }).from(sql`(select 1) as one`);
}
