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
    sql`to_tsvector('simple', ${searchText}) @@ to_tsquery('simple', ${tokens.map((token) => `${token.replaceAll(/[^\p{L}\p{N}]/gu, '')}:*`).join(' & ')})`,
  startOf: (value: unknown, length: number): SQL<string> => sql`left(${value}, ${length})`,
} satisfies Record<keyof Dialect, unknown>;

// The only cast between dialects. Safe because the operations and db suites also run on Postgres.
export const postgres = postgresDialect as unknown as Dialect;
