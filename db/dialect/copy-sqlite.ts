import Sqlite from 'better-sqlite3';
import { openSqlite } from './connect-sqlite';

const everyPage = 2 ** 31 - 1;

/** Copies a database that is being written to, as it stands at one moment, and checks the copy. */
export async function copySqlite(from: string, to: string) {
  const source = openSqlite(from);
  try {
    // In one step: a copy in several starts over whenever somebody saves in between. WAL lets them save meanwhile.
    await source.backup(to, { progress: () => everyPage });
  } finally {
    source.close();
  }
  assertSound(to);
}

/** Throws when a database file is damaged. */
export function assertSound(file: string) {
  const database = new Sqlite(file, { fileMustExist: true });
  try {
    const verdict = database.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') throw new Error(`The database ${file} is damaged: ${verdict}`);
  } finally {
    database.close();
  }
}

/** Whether another process has the database open, such as a running Parcours. */
export function isInUse(file: string): boolean {
  const database = new Sqlite(file, { fileMustExist: true, timeout: 200 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return true;
    throw error;
  } finally {
    database.close();
  }
}
