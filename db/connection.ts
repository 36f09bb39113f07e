import { AsyncLocalStorage } from 'node:async_hooks';
import { connectPglite, connectPostgres } from './dialect/connect-postgres';
import { connectSqlite } from './dialect/connect-sqlite';
import type { Connection, Database } from './dialect/dialect';

export type { Database } from './dialect/dialect';

import { databaseUrl } from './location';

type Shared = { connection?: Promise<Connection>; writing?: AsyncLocalStorage<true> };

declare global {
  var parcoursDb: Shared | undefined;
}

// Next.js may load this module more than once per process; two writers would lock each other out.
globalThis.parcoursDb ??= {};
const shared = globalThis.parcoursDb;
shared.writing ??= new AsyncLocalStorage<true>();
const { writing } = shared;

async function connect(url: string): Promise<Connection> {
  if (url.startsWith('postgres')) return connectPostgres(url);
  if (url.startsWith('pglite:')) return connectPglite(url);
  return connectSqlite(url);
}

// Lazy, because `next build` loads every page and must not need a database.
// One that could not be opened is tried again, so that a database which comes back is found.
const connection = () =>
  (shared.connection ??= connect(databaseUrl()).catch((error: unknown) => {
    shared.connection = undefined;
    throw error;
  }));

export const readDb = async (): Promise<Database> => (await connection()).readDb;

export async function inTransaction<Value>(work: (tx: Database) => Promise<Value>): Promise<Value> {
  // SQLite would wait for itself forever; Postgres would quietly open a second transaction.
  if (writing.getStore()) throw new Error('Already in a transaction: pass tx along instead.');
  return (await connection()).inTransaction((tx) => writing.run(true, () => work(tx)));
}

export async function closeDatabase() {
  const open = shared.connection;
  shared.connection = undefined;
  await (await open)?.close();
}
