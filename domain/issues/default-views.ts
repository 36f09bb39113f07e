import { openStatuses } from './issue';
import type { Arrangement } from './issue-arrangement';
import type { IssueFilter } from './issue-filter';

/** Views everybody has; their names are at `issues.views.default`. */
export const defaultViews = {
  myOpen: { filter: { status: openStatuses, owner: ['me'] }, arrangement: { sort: 'due', direction: 'asc' } },
  overdue: { filter: { overdue: true }, arrangement: { sort: 'due', direction: 'asc' } },
  slipped: { filter: { status: openStatuses, slipped: true }, arrangement: { sort: 'slips', direction: 'desc' } },
  urgent: { filter: { status: openStatuses, priority: ['P0', 'P1'] }, arrangement: { sort: 'priority', direction: 'asc' } },
  toVerify: { filter: { status: ['released'] }, arrangement: {} },
  noRelease: { filter: { status: openStatuses, release: ['none'] }, arrangement: {} },
} as const satisfies Record<string, { filter: Partial<IssueFilter>; arrangement: Partial<Arrangement> }>;
export type DefaultView = keyof typeof defaultViews;
