import { and, eq, exists, gt, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import { issueGoals, issues } from '@/db/schema/issues';
import { releases } from '@/db/schema/releases';
import type { Day } from '@/domain/calendar/day';
import { type IssueStatus, openStatuses, type Severity } from '@/domain/issues/issue';
import { type FilterField, filterFieldsInUse, type IdField, type IssueFilter } from '@/domain/issues/issue-filter';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { queryTokens } from '@/domain/search/search-tokens';
import { isReached } from './reached-issues';

export type Asked = { filter: IssueFilter; viewer: Pick<Member, 'id' | 'role'>; today: Day };

/** How a condition names its column: as it is, so that an index may serve, or kept away from indexes. */
export type Naming = (column: SQLWrapper) => SQLWrapper;

const plain: Naming = (column) => column;
const unindexed: Naming = (column) => dialect.unindexed(column);

/** Most selective first: where one must do the finding, the first in use does it, and the others only look. */
const narrowFinders: readonly FilterField[] = [
  'import',
  'walkthrough',
  'touchpoint',
  'goal',
  'owner',
  'release',
  'verifier',
  'stage',
  'persona',
  'reporter',
];
const wideFinders: readonly FilterField[] = [
  'overdue',
  'dueFrom',
  'dueTo',
  'foundFrom',
  'foundTo',
  'slipped',
  'blocked',
  'snoozed',
  'reopened',
  'reached',
  'product',
  'priority',
  'severity',
  'status',
  'direct',
];

/** Fields that share the finder's index. */
const companions: Partial<Record<FilterField, readonly FilterField[]>> = {
  owner: ['status'],
  verifier: ['status'],
  release: ['status'],
  product: ['status'],
  priority: ['status'],
  severity: ['status'],
  slipped: ['status'],
  dueFrom: ['dueTo'],
  foundFrom: ['foundTo'],
};

/** The field of a filter that finds its rows fastest by itself; undefined: none has an index. */
export const finderOf = (filter: IssueFilter): FilterField | undefined => {
  const inUse = filterFieldsInUse(filter);
  return [...narrowFinders, ...wideFinders].find((field) => inUse.includes(field));
};

/** The fields by which text is looked up among few rows rather than streamed. */
export const isNarrow = (filter: IssueFilter): boolean => {
  const finder = finderOf(filter);
  return finder !== undefined && narrowFinders.includes(finder) && !holdsNone(filter, finder);
};

const holdsNone = (filter: IssueFilter, field: FilterField) => {
  const value = filter[field];
  return Array.isArray(value) && value.includes('none');
};

/**
 * The conditions of a filter, all but its text. @param finder the field whose index finds the rows; the others are kept
 * away from theirs. @param indexed fields that may use theirs as well
 */
export function conditionsOf(asked: Asked, finder: FilterField | undefined, indexed: readonly FilterField[] = []): SQL | undefined {
  const served: readonly FilterField[] = finder ? [finder, ...(companions[finder] ?? []), ...indexed] : indexed;
  return and(...filterFieldsInUse(asked.filter).map((field) => conditionOf(field, asked, served.includes(field) ? plain : unindexed)));
}

/** The conditions of a filter, all but its text, on columns that stand for those of the issues. */
export const conditionsNamed = (asked: Asked, naming: Naming): SQL | undefined =>
  and(
    ...filterFieldsInUse(asked.filter).map((field) =>
      field === 'blocked' ? sql`${naming(issues.blockedBecause)} <> ''` : conditionOf(field, asked, naming),
    ),
  );

/** What the text is looked for by; undefined when it holds no letter or digit. */
export const tokensOf = (filter: IssueFilter): string[] => queryTokens(filter.text);

export const textCondition = (filter: IssueFilter): SQL | undefined => {
  const tokens = tokensOf(filter);
  return tokens.length > 0 ? dialect.matchesTokens(issues.seq, issues.searchText, tokens) : undefined;
};

function conditionOf(field: FilterField, asked: Asked, name: Naming): SQL | undefined {
  const { filter, today } = asked;
  switch (field) {
    case 'text':
      return undefined;
    case 'status':
      return anyOf(name(issues.status), filter.status);
    case 'priority':
      return anyOrNone(name(issues.priority), filter.priority);
    case 'severity':
      return or(
        anyOf(name(issues.severity), filter.severity.flatMap(severityOf)),
        filter.severity.includes('none') ? isNull(name(issues.severity)) : undefined,
      );
    case 'channel':
      return anyOf(issues.channel, filter.channel);
    case 'overdue':
      return and(lt(name(issues.dueOn), today), inArray(name(issues.status), [...openStatuses]));
    case 'slipped':
      return gt(name(issues.slipCount), 0);
    case 'blocked':
      return sql`${issues.blockedBecause} <> ''`;
    case 'snoozed':
      return and(isNotNull(issues.snoozedUntil), gt(issues.snoozedUntil, today));
    case 'reopened':
      return sql`${issues.reopenCount} > 0`;
    case 'direct':
      return sql`not ${issues.needsRelease}`;
    case 'reached':
      return isReached(asked.viewer, name);
    case 'foundFrom':
      return gte(name(issues.foundOn), filter.foundFrom);
    case 'foundTo':
      return lte(name(issues.foundOn), filter.foundTo);
    case 'dueFrom':
      return gte(name(issues.dueOn), filter.dueFrom);
    case 'dueTo':
      return lte(name(issues.dueOn), filter.dueTo);
    default:
      return idCondition(field, asked, name);
  }
}

function idCondition(field: IdField, { filter, viewer }: Asked, name: Naming): SQL | undefined {
  const ids = filter[field].map((id) => (id === 'me' ? viewer.id : id));
  switch (field) {
    case 'owner':
      return anyOrNone(name(issues.ownerId), ids);
    case 'verifier':
      return anyOrNone(name(issues.verifierId), ids);
    case 'reporter':
      return anyOrNone(name(issues.reporterId), ids);
    case 'product':
      return anyOf(name(issues.productId), ids);
    case 'stage':
      return anyOrNone(name(issues.stageId), ids);
    case 'touchpoint':
      return anyOrNone(name(issues.touchpointId), ids);
    case 'persona':
      return anyOrNone(name(issues.personaId), ids);
    case 'walkthrough':
      return anyOrNone(name(issues.walkthroughId), ids);
    case 'import':
      return anyOf(name(issues.importId), ids);
    case 'release':
      return releaseCondition(name(issues.releaseId), ids, viewer);
    case 'goal':
      return goalCondition(ids, name);
  }
}

/** Whoever may not see confidential releases cannot find out by filtering what they carry. */
function releaseCondition(column: SQLWrapper, ids: readonly string[], viewer: Pick<Member, 'role'>): SQL | undefined {
  if (may(viewer, 'release.seeConfidential')) return anyOrNone(column, ids);
  const visible = sql`${column} in (select ${releases.id} from ${releases} where ${and(inArray(releases.id, named(ids)), eq(releases.isConfidential, false))})`;
  return or(named(ids).length > 0 ? visible : undefined, ids.includes('none') ? isNull(column) : undefined);
}

function goalCondition(ids: readonly string[], name: Naming): SQL | undefined {
  const linked = sql`${name(issues.id)} in (select ${issueGoals.issueId} from ${issueGoals} where ${inArray(issueGoals.goalId, named(ids))})`;
  const unlinked = sql`not ${exists(sql`(select 1 from ${issueGoals} where ${issueGoals.issueId} = ${issues.id})`)}`;
  return or(named(ids).length > 0 ? linked : undefined, ids.includes('none') ? unlinked : undefined);
}

const named = (ids: readonly string[]) => ids.filter((id) => id !== 'none');

const anyOf = (column: SQLWrapper, values: readonly (string | number)[]): SQL | undefined => {
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  return others.length === 0 ? sql`${column} = ${first}` : sql`${column} in ${[...values]}`;
};

const anyOrNone = (column: SQLWrapper, values: readonly string[]): SQL | undefined =>
  or(anyOf(column, named(values)), values.includes('none') ? isNull(column) : undefined);

const severityOf = (text: string): Severity[] => ([0, 1, 2, 3, 4] as const).filter((severity) => String(severity) === text);

/** The statuses that a filter leaves, if it says anything about them. Overdue issues are open ones. */
export function statusesLeft({ filter }: Asked): readonly IssueStatus[] | undefined {
  const open: readonly IssueStatus[] = openStatuses;
  if (filter.overdue) return filter.status.length > 0 ? filter.status.filter((status) => open.includes(status)) : open;
  return filter.status.length > 0 ? filter.status : undefined;
}
