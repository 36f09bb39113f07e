import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { sqlite } from './sqlite';

/** SQLite sets the contract; the other dialect offers the same names and the same JavaScript values. */
export type Dialect = typeof sqlite;
export type Database = BetterSQLite3Database;

export type Connection = {
  readDb: Database;
  inTransaction<Value>(work: (tx: Database) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
};
