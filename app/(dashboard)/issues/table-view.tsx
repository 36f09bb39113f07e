import { getTranslations } from 'next-intl/server';
import { BulkBar } from '@/components/issues/bulk-bar';
import { listHref } from '@/components/issues/list-href';
import { ListKeys } from '@/components/issues/list-keys';
import { ListTable, type RowGroup } from '@/components/issues/list-table';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Pager } from '@/components/ui/pager';
import { readDb } from '@/db/connection';
import { type IssueGroup, listGroups } from '@/db/queries/issue-groups';
import { groupOf, type ListedIssue, listIssues } from '@/db/queries/issue-list';
import { listStandings, type PastStanding } from '@/db/queries/issues-as-of';
import type { Day } from '@/domain/calendar/day';
import type { GroupName } from '@/domain/issues/issue-arrangement';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { may } from '@/domain/people/rights';
import { rowGroups } from './row-groups';
import type { ShownList } from './shown-list';

const rowsAtOnce = 50;

/** One page of the issues. @param since the day whose evening its rows are compared with */
export async function TableView({ state, viewer, counts, today, formats, since }: ShownList & { since: Day | null }) {
  if (counts.all.n === 0) return null;
  const { filter, arrangement } = state;
  const [t, h, db] = await Promise.all([getTranslations('issues.list'), getTranslations('history.asOf'), readDb()]);
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
  const rows = since ? await compared(page.rows, viewer, since) : page.rows;
  const canSelect = may(viewer, 'issue.bulkEdit');
  const table = (
    <ListTable
      state={state}
      groups={await grouped(rows, groups, arrangement.group)}
      canSelect={canSelect}
      formats={formats}
      today={today}
    />
  );
  return (
    <>
      {since && (
        <div className="mb-4">
          <Notice>
            {h('comparing', { day: formats.day(since) })}{' '}
            <Link href={listHref(state, { arrangement: { since: null } })} className="link font-medium">
              {h('stopComparing')}
            </Link>
          </Notice>
        </div>
      )}
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

async function compared(rows: readonly ListedIssue[], viewer: ShownList['viewer'], since: Day): Promise<ComparedIssue[]> {
  const seqs = rows.map(({ seq }) => seq);
  const standings = await listStandings(await readDb(), viewer, seqs, since);
  return rows.map((row) => ({ ...row, was: standings.get(row.seq) ?? null }));
}

type ComparedIssue = ListedIssue & { was?: PastStanding | null };

async function grouped(rows: readonly ComparedIssue[], groups: readonly IssueGroup[], group: GroupName | null): Promise<RowGroup[]> {
  if (!group) return [{ id: 'all', name: null, rows }];
  return rowGroups(rows, groups, group, groupOf);
}
