import type Sqlite from 'better-sqlite3';
import { type Column, getTableColumns } from 'drizzle-orm';
import type { SQLiteInsertOnConflictDoUpdateConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dialect } from './chosen';
import type { Database } from './dialect';

/** What becomes of a row that is there already. One object a table and purpose: its statements are kept by it. */
export type Overwrite = { target: Column | Column[]; set: Record<string, unknown> };

// Not row by row: the full-text index writes what it holds after every statement.
const batches = [100, 10, 1];
const texts = new WeakMap<object, Map<number, string>>();

/**
 * Adds rows, however many. On SQLite a statement is written once for a table and so many rows: drizzle needs longer to
 * write one with thousands of values than SQLite to carry it out.
 */
export async function insertRows<Table extends SQLiteTable>(
  tx: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  overwrite?: Overwrite,
): Promise<void> {
  for (let start = 0; start < rows.length; ) {
    const size = batches.find((most) => most <= rows.length - start) ?? 1;
    const batch = rows.slice(start, start + size);
    if (dialect.name === 'sqlite') runKept(tx, table, batch, overwrite);
    else await insertion(tx, table, batch, overwrite);
    start += size;
  }
}

function runKept(tx: Database, table: SQLiteTable, rows: readonly Record<string, unknown>[], overwrite?: Overwrite) {
  const columns = Object.entries(getTableColumns(table));
  const values = rows.flatMap((row) => columns.map(([name, column]) => storedValue(column, row[name])));
  const { $client } = tx as Database & { $client: Sqlite.Database };
  $client.prepare(textOf(tx, table, rows.length, overwrite)).run(values);
}

function textOf(tx: Database, table: SQLiteTable, size: number, overwrite?: Overwrite): string {
  const purpose = overwrite ?? table;
  const bySize = texts.get(purpose) ?? new Map<number, string>();
  texts.set(purpose, bySize);
  const blank = Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, null]));
  const text = bySize.get(size) ?? insertion(tx, table, Array(size).fill(blank), overwrite).toSQL().sql;
  bySize.set(size, text);
  return text;
}

function storedValue(column: Column, value: unknown): unknown {
  const stored = value === undefined ? column.default : value;
  return stored === undefined || stored === null ? null : column.mapToDriverValue(stored);
}

function insertion(tx: Database, table: SQLiteTable, rows: readonly object[], overwrite?: Overwrite) {
  const insert = tx.insert(table).values([...rows]);
  return overwrite ? insert.onConflictDoUpdate(overwrite as SQLiteInsertOnConflictDoUpdateConfig<typeof insert>) : insert;
}
