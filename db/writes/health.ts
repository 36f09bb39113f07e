import { sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { organisation } from '@/db/schema/organisation';

/** A write that changes nothing: it fails where the database takes none, read-only after a failure or on a stand-by server. */
export async function tryToWrite(tx: Database): Promise<void> {
  await tx
    .update(organisation)
    .set({ version: sql`${organisation.version}` })
    .where(sql`1 = 0`);
}
