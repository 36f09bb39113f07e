import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Connection, Database } from './dialect';
import { keepStatements } from './keep-statements';

const oldestSafeSqlite = '3.51.3';

/** Opens a database file and asserts the settings that keep acknowledged writes safe. */
export function openSqlite(file: string): Sqlite.Database {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const connection = new Sqlite(file);
  try {
    return settled(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function settled(connection: Sqlite.Database): Sqlite.Database {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  // A reopened WAL database falls back to NORMAL, which loses acknowledged writes in a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cache_size = -16384');
  assertSetting(connection, 'journal_mode', 'wal');
  assertSetting(connection, 'synchronous', 2);
  assertSetting(connection, 'foreign_keys', 1);
  assertSetting(connection, 'trusted_schema', 0);
  assertVersion(connection);
  return connection;
}

function assertSetting(connection: Sqlite.Database, name: string, expected: string | number) {
  const actual = connection.pragma(name, { simple: true });
  if (actual !== expected) throw new Error(`SQLite refused ${name} = ${expected} (it says ${actual}).`);
}

function assertVersion(connection: Sqlite.Database) {
  const version = String(connection.prepare('select sqlite_version()').pluck().get());
  if (version.localeCompare(oldestSafeSqlite, 'en', { numeric: true }) < 0) {
    throw new Error(`SQLite ${version} is older than ${oldestSafeSqlite}.`);
  }
}

/**
 * Reads and writes use separate connections, and writes queue: better-sqlite3 cannot hold an async
 * transaction open on a shared connection without other requests' statements falling inside it.
 */
export function connectSqlite(file: string): Connection {
  const writer = openSqlite(file);
  const reader = openSqlite(file);
  reader.pragma('query_only = ON');
  keepStatements(reader);
  keepStatements(writer);
  const writeDb: Database = drizzle(writer);
  let lastWrite: Promise<unknown> = Promise.resolve();

  function inTransaction<Value>(work: (tx: Database) => Promise<Value>): Promise<Value> {
    const write = lastWrite.then(async () => {
      writer.exec('BEGIN IMMEDIATE');
      try {
        const value = await work(writeDb);
        writer.exec('COMMIT');
        return value;
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK');
        throw error;
      }
    });
    lastWrite = write.catch(() => undefined);
    return write;
  }

  async function close() {
    await lastWrite;
    reader.close();
    writer.close();
  }

  return { readDb: drizzle(reader), inTransaction, close };
}
