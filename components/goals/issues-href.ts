import type { IssueFilter } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';

/** The address of the issues that a figure counts. */
export const issuesHref = (filter: Partial<IssueFilter>) => `/issues?${issueFilterQuery(filter)}`;
