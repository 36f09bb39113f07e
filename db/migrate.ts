import path from 'node:path';
import { migratePostgres } from './dialect/migrate-postgres';
import { migrateSqlite } from './dialect/migrate-sqlite';
import { dataDir } from './location';
import { listMigrationFiles } from './migration-files';

/** Brings a database to the shape this code expects, or leaves it untouched and throws. */
export async function migrate(url: string, folder?: string): Promise<{ applied: string[] }> {
  if (/^(postgres|pglite:)/.test(url)) return { applied: await migratePostgres(url, listMigrationFiles('postgres', folder)) };
  const backups = path.join(dataDir(), 'backups');
  return { applied: await migrateSqlite(url, listMigrationFiles('sqlite', folder), backups) };
}
