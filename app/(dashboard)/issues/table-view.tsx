import { getTranslations } from 'next-intl/server';
import { BulkBar } from '@/components/issues/bulk-bar';
import { listHref } from '@/components/issues/list-href';
import { ListKeys } from '@/components/issues/list-keys';
import { ListTable, type RowGroup } from '@/components/issues/list-table';
import { Pager } from '@/components/ui/pager';
import { readDb } from '@/db/connection';
import { type IssueGroup, listGroups } from '@/db/queries/issue-groups';
import { groupOf, type ListedIssue, listIssues } from '@/db/queries/issue-list';
import type { GroupName } from '@/domain/issues/issue-arrangement';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { may } from '@/domain/people/rights';
import { rowGroups } from './row-groups';
import type { ShownList } from './shown-list';

const rowsAtOnce = 50;

export async function TableView({ state, viewer, counts, today, formats }: ShownList) {
  if (counts.all.n === 0) return null;
  const { filter, arrangement } = state;
  const [t, db] = await Promise.all([getTranslations('issues.list'), readDb()]);
  const groups = arrangement.group ? await listGroups(db, viewer, arrangement.group, filter) : [];
  const page = await listIssues(db, {
    filter,
    viewer,
    today,
    arrangement,
    isFew: counts.isFew,
    groupValues: groups.map(({ value }) => value),
    limit: rowsAtOnce,
  });
  const canSelect = may(viewer, 'issue.bulkEdit');
  const table = (
    <ListTable
      state={state}
      groups={await grouped(page.rows, groups, arrangement.group)}
      canSelect={canSelect}
      formats={formats}
      today={today}
    />
  );
  return (
    <>
      <ListKeys
        labels={{
          next: t('keys.next'),
          previous: t('keys.previous'),
          select: t('keys.select'),
          open: t('keys.open'),
          filter: t('keys.filter'),
          search: t('keys.search'),
        }}
      />
      {canSelect ? (
        <BulkBar query={issueFilterQuery(filter, { sort: arrangement.sort, direction: arrangement.direction })} total={counts.all}>
          {table}
        </BulkBar>
      ) : (
        table
      )}
      <Pager
        previousHref={page.before ? listHref(state, { arrangement: { cursor: page.before } }) : undefined}
        nextHref={page.after ? listHref(state, { arrangement: { cursor: page.after } }) : undefined}
      />
    </>
  );
}

async function grouped(rows: readonly ListedIssue[], groups: readonly IssueGroup[], group: GroupName | null): Promise<RowGroup[]> {
  if (!group) return [{ id: 'all', name: null, rows }];
  return rowGroups(rows, groups, group, groupOf);
}
