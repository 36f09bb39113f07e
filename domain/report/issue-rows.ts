import type { Arrangement } from '@/domain/issues/issue-arrangement';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { type AskedReport, reportQuery } from './asked-report';

/** The address of the issues that a figure counts. @param asOf the past evening on which it counts them */
export const issueRows = (filter: Partial<IssueFilter>, { asOf }: Pick<Arrangement, 'asOf'> = { asOf: null }) =>
  `/issues?${issueFilterQuery(filter, { asOf })}`;

/** What happened to issues in a quarter, listed on a page of the report's own because the ledger has no filter for those days. */
export const quarterDeeds = ['fixed', 'released', 'verified'] as const;
export type QuarterDeed = (typeof quarterDeeds)[number];

export const quarterRows = (asked: AskedReport, of: QuarterDeed | 'proven') => `/report/rows?${reportQuery(asked)}&of=${of}`;
