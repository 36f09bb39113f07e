import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import { releases } from '@/db/schema/releases';
import type { Issue } from '@/domain/issues/issue';
import type { Arrangement, Cursor, GroupName } from '@/domain/issues/issue-arrangement';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import { type Slice, type SliceValue, slicesByGroup, slicesBySeq, slicesByValue } from '@/domain/issues/page-slices';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { Asked } from './issue-conditions';
import { groupOrdering, hiddenRelease, type Ordering, sortOrderings } from './issue-orderings';
import { type PageAsked, pageOf } from './issue-pages';

/** One line of the list. The release is named only to those who may know it; others learn that there is one. */
export type ListedIssue = Pick<
  Issue,
  | 'id'
  | 'seq'
  | 'key'
  | 'title'
  | 'status'
  | 'severity'
  | 'priority'
  | 'ownerId'
  | 'verifierId'
  | 'dueOn'
  | 'foundOn'
  | 'slipCount'
  | 'productId'
  | 'stageId'
  | 'updatedAt'
  | 'version'
> & {
  isBlocked: boolean;
  ownerName: string | null;
  productName: string;
  releaseId: string | null;
  releaseName: string | null;
  isReleaseHidden: boolean;
};

export type IssuePage = { rows: ListedIssue[]; before: Cursor | null; after: Cursor | null };

export type ListAsked = Asked & {
  arrangement: Arrangement;
  isFew: boolean;
  /** The values of a grouped list, in their order. */
  groupValues?: readonly (string | number | null)[];
  limit: number;
};

/** One page of the issues a filter leaves, in order, with the cursors of the pages before and after it. */
export async function listIssues(db: Database, asked: ListAsked): Promise<IssuePage> {
  const { arrangement, limit } = asked;
  const { ordering, slices } = orderOf(asked);
  const rows = await listRows(db, { ...asked, ordering, slices, limit: limit + 1 });
  const isBackward = arrangement.cursor?.side === 'before';
  const isMore = rows.length > limit;
  const shown = rows.slice(0, limit);
  if (isBackward) shown.reverse();
  const cursor = (side: Cursor['side'], row: ListedIssue | undefined): Cursor | null =>
    row ? { side, value: cursorValue(row, asked), seq: row.seq } : null;
  return {
    rows: shown,
    before: (isBackward ? isMore : arrangement.cursor !== null) ? cursor('before', shown[0]) : null,
    after: (isBackward ? arrangement.cursor !== null : isMore) ? cursor('after', shown.at(-1)) : null,
  };
}

/** Rows of any slices, in their order. */
export async function listRows(db: Database, asked: PageAsked): Promise<ListedIssue[]> {
  if (asked.slices.length === 0) return [];
  const { page, order } = pageOf(asked);
  const rows = await db
    .select(columnsFor(asked.viewer))
    .from(page)
    // The page leads: SQLite may reorder inner joins, not these.
    .crossJoin(issues)
    .leftJoin(products, eq(products.id, issues.productId))
    .leftJoin(members, eq(members.id, issues.ownerId))
    .leftJoin(releases, releaseSeenBy(asked.viewer))
    .where(eq(issues.seq, sql`page.seq`))
    .orderBy(...order);
  return rows.map(({ anyReleaseId, ...row }) => ({ ...row, isReleaseHidden: anyReleaseId !== null && row.releaseId === null }));
}

const columnsFor = (_viewer: Pick<Member, 'role'>) => ({
  id: issues.id,
  seq: issues.seq,
  key: issues.key,
  title: issues.title,
  status: issues.status,
  severity: issues.severity,
  priority: issues.priority,
  ownerId: issues.ownerId,
  ownerName: members.name,
  verifierId: issues.verifierId,
  dueOn: issues.dueOn,
  foundOn: issues.foundOn,
  slipCount: issues.slipCount,
  isBlocked: sql`${issues.blockedBecause} <> ''`.mapWith(Boolean),
  productId: issues.productId,
  productName: sql<string>`${products.name}`,
  stageId: issues.stageId,
  anyReleaseId: issues.releaseId,
  releaseId: releases.id,
  releaseName: releases.name,
  updatedAt: issues.updatedAt,
  version: issues.version,
});

/** A confidential release does not join, so that nothing of it is read for those who may not see it. */
const releaseSeenBy = (viewer: Pick<Member, 'role'>): SQL | undefined =>
  and(eq(releases.id, issues.releaseId), may(viewer, 'release.seeConfidential') ? undefined : eq(releases.isConfidential, false));

function orderOf({ filter, viewer, arrangement, groupValues = [] }: ListAsked): { ordering: Ordering; slices: Slice[] } {
  const { group, direction } = arrangement;
  if (group)
    return { ordering: groupOrdering(group, viewer), slices: slicesByGroup(groupValues, placeOf(arrangement.cursor, groupValue(group))) };
  const sort = sortInEffect(filter, arrangement);
  const ordering = sortOrderings[sort];
  if (sort === 'key')
    return {
      ordering,
      slices: slicesBySeq(
        direction,
        placeOf(arrangement.cursor, () => null),
      ),
    };
  if (sort === 'priority')
    return { ordering, slices: slicesByGroup(inDirection(['P0', 'P1', 'P2', 'P3'], direction), placeOf(arrangement.cursor, String)) };
  if (sort === 'severity')
    return { ordering, slices: slicesByGroup(inDirection([0, 1, 2, 3, 4], direction), placeOf(arrangement.cursor, Number)) };
  const read = { found: String, due: String, slips: Number, updated: (text: string) => new Date(Number(text)) }[sort];
  return { ordering, slices: slicesByValue(direction, placeOf(arrangement.cursor, read)) };
}

const inDirection = (values: readonly (string | number)[], direction: Arrangement['direction']) => [
  ...(direction === 'asc' ? values : [...values].reverse()),
  null,
];

/** Within bounds of days the order goes by those days: an index can begin at the bound, not at the newest number. */
export function sortInEffect(filter: IssueFilter, { sort }: Pick<Arrangement, 'sort'>): Arrangement['sort'] {
  if (sort !== 'key' || filter.text !== '') return sort;
  if (filter.dueFrom || filter.dueTo || filter.overdue) return 'due';
  return filter.foundFrom || filter.foundTo ? 'found' : sort;
}

/** Whether a search is ordered otherwise than newest first, which is done among its newest matches only. */
export const isTextTruncated = ({ filter, arrangement }: Pick<ListAsked, 'filter' | 'arrangement'>): boolean =>
  filter.text !== '' && (arrangement.sort !== 'key' || arrangement.group !== null || arrangement.view !== 'table');

const groupValue = (group: GroupName) => (group === 'severity' ? Number : String);

const placeOf = (cursor: Cursor | null, read: (text: string) => SliceValue | null) =>
  cursor && { side: cursor.side, seq: cursor.seq, value: cursor.value === null ? null : read(cursor.value) };

function cursorValue(row: ListedIssue, { filter, arrangement }: ListAsked): string | null {
  const text = (value: string | number | null) => (value === null ? null : String(value));
  if (arrangement.group) return text(groupOf(row, arrangement.group));
  const sort = sortInEffect(filter, arrangement);
  const values = {
    key: null,
    found: row.foundOn,
    due: row.dueOn,
    priority: row.priority,
    severity: row.severity,
    slips: row.slipCount,
    updated: row.updatedAt.getTime(),
  };
  return text(values[sort]);
}

/** The group that a row stands in. */
export function groupOf(row: ListedIssue, group: GroupName): string | number | null {
  const values = {
    status: row.status,
    priority: row.priority,
    severity: row.severity,
    owner: row.ownerId,
    product: row.productId,
    stage: row.stageId,
    release: row.isReleaseHidden ? hiddenRelease : row.releaseId,
  };
  return values[group];
}
