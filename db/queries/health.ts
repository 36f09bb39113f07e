import { sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';

/** The name of the last migration applied; throws when the database does not answer or was never migrated. */
export async function findLatestMigration(db: Database): Promise<string> {
  const [row] = await db.select({ name: sql<string | null>`max(name)` }).from(sql`schema_migrations`);
  if (!row?.name) throw new Error('No migration has been applied.');
  return row.name;
}
