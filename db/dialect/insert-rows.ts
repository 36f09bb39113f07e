import { type Column, getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteInsertOnConflictDoUpdateConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dialect } from './chosen';
import type { Database } from './dialect';

/** What becomes of a row that is there already. One object a table and purpose: its statement is kept by it. */
export type Overwrite = { target: Column | Column[]; set: Record<string, unknown> };

type Statement = { run: (row: Record<string, unknown>) => unknown };

const rowsAtOnce = 200;
const built = new WeakMap<Database, Map<object, Statement>>();

/**
 * Adds rows, however many. On SQLite one statement is built for a table and run for each row: drizzle needs longer to
 * write a statement of many rows than SQLite to carry it out. A server elsewhere gets as many rows in one message.
 */
export async function insertRows<Table extends SQLiteTable>(
  tx: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  overwrite?: Overwrite,
): Promise<void> {
  if (rows.length === 0) return;
  if (dialect.name === 'sqlite') {
    const statement = statementOf(tx, table, overwrite);
    for (const row of rows) statement.run(row);
    return;
  }
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await insertion(tx, table, rows.slice(start, start + rowsAtOnce), overwrite);
  }
}

function statementOf(tx: Database, table: SQLiteTable, overwrite?: Overwrite): Statement {
  const ours = built.get(tx) ?? new Map<object, Statement>();
  built.set(tx, ours);
  const purpose = overwrite ?? table;
  const statement = ours.get(purpose) ?? buildStatement(tx, table, overwrite);
  ours.set(purpose, statement);
  return statement;
}

function buildStatement(tx: Database, table: SQLiteTable, overwrite?: Overwrite): Statement {
  const columns = Object.entries(getTableColumns(table));
  const places = columns.map(([name, column]) => [name, sql`${sql.param(sql.placeholder(name), encoderOf(column))}`]);
  const statement = insertion(tx, table, [Object.fromEntries(places)], overwrite).prepare();
  // What a row leaves out is named all the same: a place without a value would be refused.
  const blank = Object.fromEntries(columns.map(([name]) => [name, undefined]));
  return { run: (row) => statement.run({ ...blank, ...row }) };
}

const encoderOf = (column: Column) => ({
  mapToDriverValue: (value: unknown) => {
    const stored = value === undefined ? column.default : value;
    return stored === undefined || stored === null ? null : column.mapToDriverValue(stored);
  },
});

function insertion(tx: Database, table: SQLiteTable, rows: object[], overwrite?: Overwrite) {
  const insert = tx.insert(table).values(rows);
  return overwrite ? insert.onConflictDoUpdate(overwrite as SQLiteInsertOnConflictDoUpdateConfig<typeof insert>) : insert;
}
