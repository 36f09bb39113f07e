import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { issues } from '@/db/schema/issues';
import { releases } from '@/db/schema/releases';
import type { GroupName, SortName } from '@/domain/issues/issue-arrangement';
import type { FilterField, IssueFilter } from '@/domain/issues/issue-filter';
import type { SliceValue } from '@/domain/issues/page-slices';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

/** Stands for every confidential release before people who may not tell them apart. */
export const hiddenRelease = 'confidential';

/** How a list is ordered in the database, and which of its indexes are in that order. */
export type Ordering = {
  column: SQLWrapper;
  /** What is shown of the column, where that is less than all. */
  value: SQLWrapper;
  /** Ordered by number alone; `value` says nothing. */
  isSeq?: boolean;
  /** The column is never empty. */
  isAlwaysSet?: boolean;
  /** Whether a value, where it is not simply the column's. */
  is?: (value: SliceValue) => SQL;
  /** A value as the column's type stores it. */
  param: (value: SliceValue) => SQL;
  /** Whether the index in this order has the status before it. */
  fan: (filter: IssueFilter) => 'never' | 'whenFiltered' | 'always';
  /** Conditions that the index in this order also serves. */
  indexed: (filter: IssueFilter) => readonly FilterField[];
};

type Column = Parameters<typeof sql.param>[1] & SQLWrapper;

const by = (column: Column, rest: Pick<Ordering, 'fan'> & Partial<Ordering>): Ordering => ({
  column,
  value: column,
  param: (value) => sql`${sql.param(value, column)}`,
  indexed: () => [],
  ...rest,
});

const single = (
  filter: IssueFilter,
  fields: readonly ('owner' | 'verifier' | 'reporter' | 'persona' | 'touchpoint' | 'walkthrough' | 'stage' | 'release' | 'product')[],
) => fields.find((field) => filter[field].length === 1);

/** Constant: no text from an address ever becomes a column's name. */
export const sortOrderings: Record<SortName, Ordering> = {
  key: by(issues.seq, {
    isSeq: true,
    isAlwaysSet: true,
    fan: (filter) =>
      single(filter, ['touchpoint', 'walkthrough', 'owner', 'verifier', 'reporter', 'persona', 'stage', 'release'])
        ? 'never'
        : 'whenFiltered',
    indexed: (filter) => {
      const field = single(filter, [
        'touchpoint',
        'walkthrough',
        'owner',
        'verifier',
        'reporter',
        'persona',
        'stage',
        'release',
        'product',
      ]);
      return field ? [field] : [];
    },
  }),
  found: by(issues.foundOn, { isAlwaysSet: true, fan: () => 'whenFiltered', indexed: () => ['foundFrom', 'foundTo'] }),
  updated: by(issues.updatedAt, { isAlwaysSet: true, fan: () => 'never' }),
  due: by(issues.dueOn, {
    fan: (filter) => (single(filter, ['owner']) ? 'always' : 'whenFiltered'),
    indexed: (filter) => ['overdue', 'dueFrom', 'dueTo', ...(single(filter, ['owner']) ? (['owner'] as const) : [])],
  }),
  priority: by(issues.priority, { fan: () => 'whenFiltered' }),
  severity: by(issues.severity, { fan: () => 'whenFiltered' }),
  slips: by(issues.slipCount, { isAlwaysSet: true, fan: () => 'always', indexed: () => ['slipped'] }),
};

export function groupOrdering(group: GroupName, viewer: Pick<Member, 'role'>): Ordering {
  switch (group) {
    case 'status':
      return by(issues.status, { fan: () => 'never', indexed: (filter) => (single(filter, ['product']) ? ['product'] : []) });
    case 'priority':
      return by(issues.priority, { fan: () => 'whenFiltered' });
    case 'severity':
      return by(issues.severity, { fan: () => 'whenFiltered' });
    case 'owner':
      return by(issues.ownerId, { fan: () => 'never' });
    case 'product':
      return by(issues.productId, { fan: () => 'whenFiltered' });
    case 'stage':
      return by(issues.stageId, { fan: () => 'never' });
    case 'release':
      return may(viewer, 'release.seeConfidential') ? by(issues.releaseId, { fan: () => 'never' }) : byVisibleRelease;
  }
}

const confidential = sql`${issues.releaseId} in (select ${releases.id} from ${releases} where ${eq(releases.isConfidential, true)})`;

const byVisibleRelease: Ordering = by(issues.releaseId, {
  value: sql`case when ${confidential} then ${hiddenRelease} else ${issues.releaseId} end`,
  is: (value) => (value === hiddenRelease ? confidential : eq(issues.releaseId, String(value))),
  fan: () => 'never',
});

/** By deadline, as the calendar shows it. */
export const dayOrdering: Ordering = by(issues.dueOn, { fan: () => 'never' });
