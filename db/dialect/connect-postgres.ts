import type { Connection, Database } from './dialect';

/** A PostgreSQL server (`postgres://…`). */
export async function connectPostgres(url: string): Promise<Connection> {
  const { default: pg } = await import('pg');
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const db = drizzle(pool);
  return {
    readDb: db as unknown as Database,
    inTransaction: (work) => db.transaction((tx) => work(tx as unknown as Database)),
    close: () => pool.end(),
  };
}

/** PostgreSQL inside this process (`pglite:` in memory, `pglite:FOLDER` on disk), for the test suites. */
export async function connectPglite(url: string): Promise<Connection> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const client = await PGlite.create(url.slice('pglite:'.length) || undefined);
  const db = drizzle(client);
  return {
    readDb: db as unknown as Database,
    inTransaction: (work) => db.transaction((tx) => work(tx as unknown as Database)),
    close: () => client.close(),
  };
}
