import type { IssueFilter } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';

/** The address of the rows that a figure counts. */
export const rowsHref = (filter: Partial<IssueFilter>) => `/issues?${issueFilterQuery(filter)}`;
