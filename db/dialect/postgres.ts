import { type SQL, sql } from 'drizzle-orm';
import { boolean, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Day } from '@/domain/calendar/day';
import type { Dialect } from './dialect';

const postgresDialect = {
  name: 'postgres' as const,
  columns: {
    table: pgTable,
    index,
    uniqueIndex,
    primaryKey,
    text,
    id: (name: string) => text(name),
    wholeNumber: (name: string) => integer(name),
    number: (name: string) => doublePrecision(name),
    question: (name: string) => boolean(name),
    moment: (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
    day: (name: string) => text(name).$type<Day>(),
    json: <Value>(name: string) => jsonb(name).$type<Value>(),
  } satisfies Record<keyof Dialect['columns'], unknown>,
  matchesTokens: (_seq: unknown, searchText: unknown, tokens: readonly string[]): SQL<boolean> =>
    sql`to_tsvector('simple', ${searchText}) @@ to_tsquery('simple', ${tokens.map(tsPrefix).join(' & ')})`,
  newestMatching: (groups: readonly (readonly string[])[], limit: number): SQL =>
    sql`(select seq from issues where to_tsvector('simple', search_text) @@ to_tsquery('simple', ${groups.map((group) => `(${group.map(tsStem).join(' & ')})`).join(' | ')}) order by seq desc limit ${limit})`,
  newestMatches: (table: unknown, seq: unknown, searchText: unknown, tokens: readonly string[]) => ({
    from: sql`${table}`,
    where: postgresDialect.matchesTokens(seq, searchText, tokens),
    seq: sql`${seq}`,
  }),
  unindexed: (column: unknown): SQL => sql`${column}`,
  turnOf: (thing: string): SQL => sql`pg_advisory_xact_lock(hashtextextended(${thing}, 0))`,
  startOf: (value: unknown, length: number): SQL<string> => sql`left(${value}, ${length})`,
} satisfies Record<keyof Dialect, unknown>;

const tsStem = (token: string) => ([...token].length === 6 ? tsPrefix(token) : token.replaceAll(/[^\p{L}\p{N}]/gu, ''));

const tsPrefix = (token: string) => `${token.replaceAll(/[^\p{L}\p{N}]/gu, '')}:*`;

// The only cast between dialects. Safe because the operations and db suites also run on Postgres.
export const postgres = postgresDialect as unknown as Dialect;
