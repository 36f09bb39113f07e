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
  /** The same as a source of rows that yields the highest `seq` first without sorting all matches. */
  newestMatches: (table: unknown, seq: unknown, _searchText: unknown, tokens: readonly string[]): { from: SQL; where: SQL; seq: SQL } => ({
    from: sql`issue_search cross join ${table}`,
    where: sql`issue_search match ${ftsQuery(tokens)} and ${seq} = issue_search.rowid`,
    seq: sql`issue_search.rowid`,
  }),
  /** Keeps a condition away from indexes. SQLite's planner does not weigh that a page needs only its first rows. */
  unindexed: (column: unknown): SQL => sql`+${column}`,
  /** The newest rows whose `searchText` holds every token of at least one group: words, or stems of six letters. */
  newestMatching: (groups: readonly (readonly string[])[], limit: number): SQL =>
    sql`(select rowid from issue_search where issue_search match ${groups.map((group) => `(${group.map(ftsStem).join(' AND ')})`).join(' OR ')} order by rowid desc limit ${limit})`,
  /** For waitForTurn. SQLite writes one after the other anyway. */
  turnOf: (_thing: string): SQL => sql`1`,
  /** The first `length` characters of a text. */
  startOf: (value: unknown, length: number): SQL<string> => sql`substr(${value}, 1, ${length})`,
};

/** FTS5 query: every token as a prefix. Tokens hold letters and digits only; quoting keeps operators out. */
export const ftsQuery = (tokens: readonly string[]) => tokens.map(ftsPrefix).join(' ');

// The index holds prefixes of six characters (see the search migration): those are read like words, others would be gathered first.
const ftsStem = (token: string) => ([...token].length === 6 ? ftsPrefix(token) : `"${token.replaceAll('"', '')}"`);

const ftsPrefix = (token: string) => `"${token.replaceAll('"', '')}"*`;
