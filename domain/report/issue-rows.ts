import type { IssueFilter } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import type { AskedQuarter } from './report-quarter';
import { quarterText } from './report-quarter';

/** The address of the issues that a figure counts. */
export const issueRows = (filter: Partial<IssueFilter>) => `/issues?${issueFilterQuery(filter)}`;

/** What happened to issues in a quarter, listed on a page of the report's own because the ledger has no filter for those days. */
export const quarterDeeds = ['fixed', 'released', 'verified'] as const;
export type QuarterDeed = (typeof quarterDeeds)[number];

export const quarterRows = (quarter: AskedQuarter, deed: QuarterDeed) => `/report/rows?quarter=${quarterText(quarter)}&of=${deed}`;
