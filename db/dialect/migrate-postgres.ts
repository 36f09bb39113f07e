import { z } from 'zod';
import { type AppliedMigration, listPending, type MigrationFile } from '../migration-files';

type Session = { query(statement: string, values?: unknown[]): Promise<unknown[]>; close(): Promise<void> };

const appliedMigrations = z.array(z.object({ name: z.string(), hash: z.string() }));
const countedRows = z.tuple([z.object({ rows: z.coerce.number() })]);
const namedTables = z.array(z.object({ name: z.string() }));
// Any number will do, as long as every process of Parcours asks for the same lock.
const migrationLock = 7_204_113;

/** All pending migrations in one transaction; PostgreSQL rolls back changes to tables too. */
export async function migratePostgres(url: string, files: readonly MigrationFile[]): Promise<string[]> {
  const session = await (url.startsWith('pglite:') ? openPglite(url) : openPostgres(url));
  try {
    await session.query('BEGIN');
    await session.query(`SELECT pg_advisory_xact_lock(${migrationLock})`);
    await session.query(
      'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL)',
    );
    const pending = listPending(files, await listApplied(session));
    for (const migration of pending) await apply(session, migration);
    await session.query('COMMIT');
    return pending.map(({ name }) => name);
  } finally {
    // Closing a session rolls an unfinished transaction back.
    await session.close();
  }
}

async function openPostgres(url: string): Promise<Session> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { query: async (statement, values) => (await client.query(statement, values)).rows, close: () => client.end() };
}

async function openPglite(url: string): Promise<Session> {
  const { PGlite } = await import('@electric-sql/pglite');
  const client = await PGlite.create(url.slice('pglite:'.length) || undefined);
  return { query: async (statement, values) => (await client.query(statement, values)).rows, close: () => client.close() };
}

async function apply(session: Session, migration: MigrationFile) {
  const before = await countRows(session);
  for (const statement of migration.statements) await session.query(statement);
  const after = await countRows(session);
  for (const [table, rows] of before) {
    const left = after.get(table) ?? 0;
    if (left < rows && !migration.mayLoseRows)
      throw new Error(`The migration ${migration.name} would lose ${rows - left} rows of ${table}.`);
  }
  await session.query('INSERT INTO schema_migrations VALUES ($1, $2, now())', [migration.name, migration.hash]);
}

async function listApplied(session: Session): Promise<AppliedMigration[]> {
  return appliedMigrations.parse(await session.query('SELECT name, hash FROM schema_migrations ORDER BY name'));
}

async function countRows(session: Session) {
  const tables = namedTables.parse(await session.query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"));
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const [{ rows }] = countedRows.parse(await session.query(`SELECT count(*) AS rows FROM "${name}"`));
    counts.set(name, rows);
  }
  return counts;
}
