import { getTranslations } from 'next-intl/server';
import type { RowGroup } from '@/components/issues/list-table';
import type { IssueGroup } from '@/db/queries/issue-groups';
import type { ListedIssue } from '@/db/queries/issue-list';
import { hiddenRelease } from '@/db/queries/issue-orderings';
import { issueStatuses, priorities, severities } from '@/domain/issues/issue';
import type { GroupName } from '@/domain/issues/issue-arrangement';

type GroupOf = (row: ListedIssue, group: GroupName) => string | number | null;

/** The rows of a page under the names of their groups. */
export async function rowGroups(
  rows: readonly ListedIssue[],
  groups: readonly IssueGroup[],
  group: GroupName,
  groupOf: GroupOf,
): Promise<RowGroup[]> {
  const nameOf = await groupNames(group);
  return groups.flatMap(({ value, name }) => {
    const inGroup = rows.filter((row) => groupOf(row, group) === value);
    return inGroup.length === 0 ? [] : [{ id: String(value), name: name ?? nameOf(value), rows: inGroup }];
  });
}

async function groupNames(group: GroupName): Promise<(value: string | number | null) => string> {
  const [t, ui] = await Promise.all([getTranslations('issues'), getTranslations('ui')]);
  const named = (pairs: readonly (readonly [string | number | null, string])[], none: string) => {
    const names = new Map(pairs);
    return (value: string | number | null) => names.get(value) ?? none;
  };
  switch (group) {
    case 'status':
      return named(
        issueStatuses.map((status) => [status, ui(`status.${status}`)]),
        '',
      );
    case 'priority':
      return named(
        priorities.map((priority) => [priority, ui(`priority.${priority}`)]),
        ui('priority.none'),
      );
    case 'severity':
      return named(
        severities.map((severity) => [severity, ui(`severity.${severity}`)]),
        ui('severity.none'),
      );
    case 'release':
      return named([[hiddenRelease, t('list.hiddenRelease')]], t('list.noRelease'));
    case 'stage':
      return () => t('list.noStage');
    case 'owner':
    case 'product':
      return () => t('filter.nobody');
  }
}
