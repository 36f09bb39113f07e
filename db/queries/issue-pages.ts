import { and, isNotNull, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import { issues } from '@/db/schema/issues';
import { type IssueStatus, issueStatuses } from '@/domain/issues/issue';
import type { Direction } from '@/domain/issues/issue-arrangement';
import type { FilterField } from '@/domain/issues/issue-filter';
import type { Slice, SliceValue } from '@/domain/issues/page-slices';
import { type Asked, conditionsOf, finderOf, isNarrow, statusesLeft, textCondition, tokensOf } from './issue-conditions';
import type { Ordering } from './issue-orderings';

/** Where a list has at most so many rows, all are found first and ordered then; where it has more, an index orders them. */
export const fewRows = 1_000;

export type PageAsked = Asked & {
  ordering: Ordering;
  slices: readonly Slice[];
  /** Whether the filter leaves at most `fewRows`. */
  isFew: boolean;
  limit: number;
  /** Rows of one slice at most, where that is less. */
  limitEach?: number;
};

/** The numbers of a page's rows as a table `page` with its order: n (slice), value, seq. */
export function pageOf(asked: PageAsked): { page: SQL; order: SQL[] } {
  const { slices, limit } = asked;
  const isMatchedFirst = asked.isFew || (tokensOf(asked.filter).length > 0 && !asked.ordering.isSeq);
  const parts = slices.map((slice, n) => (isMatchedFirst ? partOfMatching(asked, slice, n) : partByIndex(asked, slice, n)));
  const all = sql.join(parts, sql` union all `);
  const matching = isMatchedFirst ? sql`with matching as materialized (${matchingRows(asked)}) ` : sql``;
  const [{ direction, seqDirection } = { direction: 'asc', seqDirection: 'asc' } as const] = slices;
  return {
    page: sql`(${matching}${all} limit ${limit}) as page`,
    order: [sql`page.n`, ordered(sql`page.value`, direction), ordered(sql`page.seq`, seqDirection)],
  };
}

/** The issues a filter leaves, the newest `fewRows + 1` of them if there are more. */
export function matchingRows(asked: Asked & { ordering: Ordering }): SQL {
  const value = asked.ordering.value;
  const { from, where, seq, order } = sourceOf(asked, finderOf(asked.filter));
  return sql`select ${seq} as seq, ${value} as value from ${from} where ${where} ${order} limit ${fewRows + 1}`;
}

/** Text is streamed from the full-text index, newest first, unless another condition leaves only few rows to look into. */
export function sourceOf(asked: Asked, finder: FilterField | undefined): Source {
  const tokens = tokensOf(asked.filter);
  if (tokens.length === 0 || isNarrow(asked.filter)) {
    const order = tokens.length === 0 ? sql`` : sql`order by ${issues.seq} desc`;
    return {
      from: sql`${issues}`,
      where: and(conditionsOf(asked, finder), textCondition(asked.filter)) ?? sql`1 = 1`,
      seq: issues.seq,
      order,
    };
  }
  const { from, where, seq } = dialect.newestMatches(issues, issues.seq, issues.searchText, tokens);
  return { from, where: and(where, conditionsOf(asked, undefined)) ?? where, seq, order: sql`order by ${seq} desc` };
}

type Source = { from: SQL; where: SQL; seq: SQLWrapper; order: SQL };

function partOfMatching({ ordering, limit, limitEach = limit }: PageAsked, slice: Slice, n: number): SQL {
  const columns = { value: sql`matching.value`, seq: sql`matching.seq` };
  const isValue = (value: SliceValue) => sql`${columns.value} = ${ordering.param(value)}`;
  const where = within(slice, columns, ordering, isValue);
  return sql`select * from (select seq, value, ${sql.raw(String(n))} as n from matching where ${where} order by ${orderOf(slice, columns, ordering)} limit ${limitEach}) as part`;
}

function partByIndex(asked: PageAsked, slice: Slice, n: number): SQL {
  const { limit, limitEach = limit } = asked;
  const statuses = fannedStatuses(asked);
  if (!statuses) return sql`select * from (${branch(asked, slice, n, undefined)}) as part`;
  const branches = statuses.map((status) => sql`select * from (${branch(asked, slice, n, status)}) as branch`);
  const columns = { value: sql`value`, seq: sql`seq` };
  return sql`select * from (${sql.join(branches, sql` union all `)} order by ${orderOf(slice, columns, asked.ordering)} limit ${limitEach}) as part`;
}

/** An index that begins with the status is in order only within one status, so each is read by itself. */
function fannedStatuses(asked: PageAsked): readonly IssueStatus[] | undefined {
  if (tokensOf(asked.filter).length > 0) return undefined;
  const left = statusesLeft(asked);
  const fan = asked.ordering.fan(asked.filter);
  if (fan === 'never' || (fan === 'whenFiltered' && !left)) return undefined;
  return left && left.length > 0 ? left : issueStatuses;
}

function branch(asked: PageAsked, slice: Slice, n: number, status: IssueStatus | undefined): SQL {
  const { ordering, limit, limitEach = limit } = asked;
  const { from, where, seq } = sourceByOrder(asked);
  const columns = { value: ordering.column, seq };
  const isValue = (value: SliceValue) => ordering.is?.(value) ?? sql`${ordering.column} = ${ordering.param(value)}`;
  const isStatus = status && sql`${issues.status} = ${status}`;
  return sql`select ${seq} as seq, ${ordering.isSeq ? seq : ordering.value} as value, ${sql.raw(String(n))} as n from ${from}
    where ${and(within(slice, columns, ordering, isValue), isStatus, where)} order by ${orderOf(slice, columns, ordering)} limit ${limitEach}`;
}

function sourceByOrder(asked: PageAsked): { from: SQL; where: SQL | undefined; seq: SQLWrapper } {
  if (tokensOf(asked.filter).length > 0) return sourceOf(asked, isNarrow(asked.filter) ? finderOf(asked.filter) : undefined);
  return { from: sql`${issues}`, where: conditionsOf(asked, undefined, asked.ordering.indexed(asked.filter)), seq: issues.seq };
}

type Columns = { value: SQLWrapper; seq: SQLWrapper };

function within(slice: Slice, { value, seq }: Columns, ordering: Ordering, isValue: (value: SliceValue) => SQL): SQL | undefined {
  const { pastValue, pastSeq } = slice;
  return and(
    ordering.isSeq || slice.value === undefined ? undefined : slice.value === null ? isNull(value) : isValue(slice.value),
    ordering.isSeq || slice.value !== undefined || ordering.isAlwaysSet ? undefined : isNotNull(value),
    pastValue === undefined ? undefined : sql`${value} ${beyond(slice.direction)} ${ordering.param(pastValue)}`,
    pastSeq === undefined ? undefined : sql`${seq} ${beyond(slice.seqDirection)} ${pastSeq}`,
    sql`1 = 1`,
  );
}

const beyond = (direction: Direction) => (direction === 'asc' ? sql`>` : sql`<`);

function orderOf(slice: Slice, { value, seq }: Columns, { isSeq }: Ordering): SQL {
  const bySeq = ordered(seq, slice.seqDirection);
  return slice.value === undefined && !isSeq ? sql`${ordered(value, slice.direction)}, ${bySeq}` : bySeq;
}

const ordered = (column: SQLWrapper, direction: Direction) => (direction === 'asc' ? sql`${column} asc` : sql`${column} desc`);
