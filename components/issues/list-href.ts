import type { Arrangement } from '@/domain/issues/issue-arrangement';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';

/** What the list shows, as its address says it. */
export type ListState = { filter: IssueFilter; arrangement: Arrangement };

/** The list in another state. Any change but of the cursor begins at the first page. */
export function listHref(
  { filter, arrangement }: ListState,
  change: { filter?: Partial<IssueFilter>; arrangement?: Partial<Arrangement> } = {},
): string {
  const query = issueFilterQuery({ ...filter, ...change.filter }, { ...arrangement, cursor: null, ...change.arrangement });
  return query === '' ? '/issues' : `/issues?${query}`;
}
