import { and, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { tallies } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import type { Day } from '@/domain/calendar/day';
import { type IssueStatus, issueStatuses, openStatuses } from '@/domain/issues/issue';
import { type FilterField, filterFieldsInUse } from '@/domain/issues/issue-filter';
import { type Asked, finderOf, statusesLeft, tokensOf } from './issue-conditions';
import type { Ordering } from './issue-orderings';
import { fewRows, matchingRows, sourceOf } from './issue-pages';

/** Counted up to a cap; `isMore` says that there are more. */
export type Count = { n: number; isMore: boolean };

export type IssueCounts = {
  all: Count;
  /** Null: too many to say without reading them all. */
  open: number | null;
  overdue: number | null;
  oldestOpenFoundOn: Day | null;
  /** Whether the filter leaves so few that they are read before they are ordered. */
  isFew: boolean;
};

const openOnes: readonly IssueStatus[] = openStatuses;

/** How many issues a filter leaves, how many of them are open and overdue, and since when the oldest waits. */
export async function countIssues(db: Database, asked: Asked): Promise<IssueCounts> {
  const { from, where } = sourceOf(asked, finderOf(asked.filter));
  const [row] = await db
    .select({ n: sql`count(*)`.mapWith(Number) })
    .from(sql`(select 1 from ${from} where ${where} limit ${fewRows + 1}) as found`);
  const all = capped(row?.n ?? 0, fewRows);
  if (!all.isMore) return { all, ...(await countFew(db, asked)), isFew: true };
  if (isTallied(asked)) return { ...(await countByTallies(db, asked)), isFew: false };
  return { all, open: null, overdue: null, oldestOpenFoundOn: null, isFew: false };
}

const capped = (n: number, most: number): Count => ({ n: Math.min(n, most), isMore: n > most });

async function countFew(db: Database, asked: Asked): Promise<Omit<IssueCounts, 'all' | 'isFew'>> {
  const { from, where } = sourceOf(asked, finderOf(asked.filter));
  const isOpen = inArray(issues.status, [...openStatuses]);
  const [row] = await db
    .select({
      open: sql`count(*)`.mapWith(Number),
      overdue: sql`count(case when ${lt(issues.dueOn, asked.today)} then 1 end)`.mapWith(Number),
      oldestOpenFoundOn: sql<Day | null>`min(${issues.foundOn})`,
    })
    .from(from)
    .where(and(where, isOpen));
  return { open: row?.open ?? 0, overdue: row?.overdue ?? 0, oldestOpenFoundOn: row?.oldestOpenFoundOn ?? null };
}

const tallied: readonly FilterField[] = ['product', 'status', 'priority'];

const isTallied = ({ filter }: Asked) => filterFieldsInUse(filter).every((field) => tallied.includes(field));

/** The counts kept beside the issues answer exactly what they are kept by. */
async function countByTallies(db: Database, asked: Asked): Promise<Omit<IssueCounts, 'isFew'>> {
  const left = statusesLeft(asked) ?? issueStatuses;
  const open = left.filter((status) => openOnes.includes(status));
  const isEveryOpen = open.length === openOnes.length;
  const [byStatus, overdue, oldest] = [
    await sumTallies(db, asked, 'status', inArray(tallies.a, [...left]), tallies.b),
    isEveryOpen ? await sumTallies(db, asked, 'due', lt(tallies.a, asked.today), tallies.b) : undefined,
    isEveryOpen ? await findOldestOpen(db, asked) : null,
  ];
  const sum = (rows: { a: string; n: number }[]) => rows.reduce((total, { n }) => total + n, 0);
  return {
    all: { n: sum(byStatus), isMore: false },
    open: sum(byStatus.filter(({ a }) => open.some((status) => status === a))),
    overdue: overdue ? sum(overdue) : open.length === 0 ? 0 : null,
    oldestOpenFoundOn: oldest,
  };
}

function sumTallies(db: Database, { filter }: Asked, measure: 'status' | 'due', which: SQL, priority: typeof tallies.b) {
  const isPriority =
    filter.priority.length > 0
      ? inArray(
          priority,
          filter.priority.map((name) => (name === 'none' ? '' : name)),
        )
      : undefined;
  const isProduct = filter.product.length > 0 ? inArray(tallies.productId, [...filter.product]) : undefined;
  return db
    .select({ a: tallies.a, n: sql`sum(${tallies.n})`.mapWith(Number) })
    .from(tallies)
    .where(and(sql`${tallies.measure} = ${measure}`, which, isPriority, isProduct))
    .groupBy(tallies.a);
}

/** Only where an index knows it: over all products and priorities. */
async function findOldestOpen(db: Database, { filter }: Asked): Promise<Day | null> {
  if (filter.product.length > 0 || filter.priority.length > 0) return null;
  const each = openOnes.map((status) => sql`select min(${issues.foundOn}) as day from ${issues} where ${issues.status} = ${status}`);
  const [row] = await db.select({ day: sql<Day | null>`min(day)` }).from(sql`(${sql.join(each, sql` union all `)}) as oldest`);
  return row?.day ?? null;
}

/** For each of some values that a list is ordered by: how many issues of the filter have it, up to `most`. */
export async function countEach(
  db: Database,
  asked: Asked & { ordering: Ordering; isFew: boolean },
  values: readonly string[],
  most: number,
): Promise<Map<string, Count>> {
  if (values.length === 0) return new Map();
  const rows = await db
    .select({ value: sql<string>`value`, n: sql`n`.mapWith(Number) })
    .from(sql`(${countsOf(asked, values, most)}) as counts`);
  return new Map(rows.map(({ value, n }) => [value, capped(n, most)]));
}

function countsOf(asked: Asked & { ordering: Ordering; isFew: boolean }, values: readonly string[], most: number): SQL {
  if (asked.isFew || tokensOf(asked.filter).length > 0) {
    return sql`select value, count(*) as n from (${matchingRows(asked)}) as matching where ${inArray(sql`value`, [...values])} group by value`;
  }
  const { from, where } = sourceOf(asked, undefined);
  const { column } = asked.ordering;
  return sql.join(
    values.map(
      (value) =>
        sql`select ${value} as value, (select count(*) from (select 1 from ${from} where ${column} = ${value} and ${where} limit ${most + 1}) as counted) as n`,
    ),
    sql` union all `,
  );
}
