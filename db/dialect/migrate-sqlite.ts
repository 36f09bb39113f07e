import fs from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { type AppliedMigration, listPending, type MigrationFile } from '../migration-files';
import { openSqlite } from './connect-sqlite';

const appliedMigrations = z.array(z.object({ name: z.string(), hash: z.string() }));
const tableNames = z.array(z.string());

/** All pending migrations in one transaction, after a backup into `backups`. */
export async function migrateSqlite(file: string, files: readonly MigrationFile[], backups: string): Promise<string[]> {
  const database = openSqlite(file);
  try {
    const pending = listPending(files, listApplied(database));
    if (pending.length === 0) return [];
    if (listTables(database).length > 0) backUp(database, backups);
    // Must be off before the transaction begins, or rebuilding a table deletes the rows that refer to it.
    database.pragma('foreign_keys = OFF');
    database.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have migrated while this one waited for the lock.
      const stillPending = listPending(files, listApplied(database));
      for (const migration of stillPending) apply(database, migration);
      database.exec('COMMIT');
      return stillPending.map(({ name }) => name);
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  } finally {
    database.close();
  }
}

function apply(database: Sqlite.Database, migration: MigrationFile) {
  const before = countRows(database);
  for (const statement of migration.statements) database.exec(statement);
  const broken = database.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw new Error(`The migration ${migration.name} breaks ${broken.length} references.`);
  if (!migration.mayLoseRows) assertNoRowsLost(migration.name, before, countRows(database));
  database.exec('CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY, hash text NOT NULL, applied_at integer NOT NULL)');
  database.prepare('INSERT INTO schema_migrations VALUES (?, ?, ?)').run(migration.name, migration.hash, Date.now());
}

function assertNoRowsLost(name: string, before: Map<string, number>, after: Map<string, number>) {
  for (const [table, rows] of before) {
    const left = after.get(table) ?? 0;
    if (left < rows) throw new Error(`The migration ${name} would lose ${rows - left} rows of ${table}.`);
  }
}

function listApplied(database: Sqlite.Database): AppliedMigration[] {
  if (!listTables(database).includes('schema_migrations')) return [];
  return appliedMigrations.parse(database.prepare('SELECT name, hash FROM schema_migrations ORDER BY name').all());
}

// Shadow tables of the search index are derived: their rows come and go.
const listTables = (database: Sqlite.Database) =>
  tableNames.parse(
    database
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
      .pluck()
      .all(),
  );

function countRows(database: Sqlite.Database) {
  const count = (table: string) => Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  return new Map(listTables(database).map((table) => [table, count(table)]));
}

function backUp(database: Sqlite.Database, backups: string) {
  fs.mkdirSync(backups, { recursive: true });
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-');
  database.prepare('VACUUM INTO ?').run(path.join(backups, `before-migration-${moment}.db`));
}
