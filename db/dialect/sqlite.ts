import { type SQL, sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/domain/calendar/day';

/** The column words and SQL phrases that differ between databases. SQLite's are the contract. */
export const sqlite = {
  name: 'sqlite' as 'sqlite' | 'postgres',
  columns: {
    table: sqliteTable,
    index,
    uniqueIndex,
    primaryKey,
    text,
    id: (name: string) => text(name),
    wholeNumber: (name: string) => integer(name),
    number: (name: string) => real(name),
    question: (name: string) => integer(name, { mode: 'boolean' }),
    moment: (name: string) => integer(name, { mode: 'timestamp_ms' }),
    day: (name: string) => text(name).$type<Day>(),
    json: <Value>(name: string) => text(name, { mode: 'json' }).$type<Value>(),
  },
  /** Rows whose `searchText` holds every token; see domain/search. `seq` is the row's whole-number identity. */
  matchesTokens: (seq: unknown, _searchText: unknown, tokens: readonly string[]): SQL<boolean> =>
    sql`${seq} in (select rowid from issue_search where issue_search match ${ftsQuery(tokens)})`,
  /** The first `length` characters of a text. */
  startOf: (value: unknown, length: number): SQL<string> => sql`substr(${value}, 1, ${length})`,
};

/** FTS5 query: every token as a prefix. Tokens hold letters and digits only; quoting keeps operators out. */
export const ftsQuery = (tokens: readonly string[]) => tokens.map((token) => `"${token.replaceAll('"', '')}"*`).join(' ');
