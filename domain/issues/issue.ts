import type { Day } from '@/domain/calendar/day';

export const issueStatuses = [
  'new',
  'triaged',
  'planned',
  'in_progress',
  'fixed',
  'released',
  'verified',
  'declined',
  'duplicate',
] as const;
export type IssueStatus = (typeof issueStatuses)[number];

/** Statuses in which work remains before the fix is with users. */
export const openStatuses = ['new', 'triaged', 'planned', 'in_progress'] as const satisfies readonly IssueStatus[];
/** Statuses that count as done in burn-ups and on-time rates. */
export const doneStatuses = ['fixed', 'released', 'verified'] as const satisfies readonly IssueStatus[];

/** Statuses whose fix nobody has checked yet, done or not. */
export const uncheckedStatuses = [...openStatuses, 'fixed', 'released'] as const satisfies readonly IssueStatus[];

export const isOpen = (status: IssueStatus) => openStatuses.some((open) => open === status);
export const isDone = (status: IssueStatus) => doneStatuses.some((done) => done === status);

export const isUnchecked = (status: IssueStatus) => uncheckedStatuses.some((unchecked) => unchecked === status);

export const priorities = ['P0', 'P1', 'P2', 'P3'] as const;
export type Priority = (typeof priorities)[number];

/** Nielsen: 0 no problem, 1 cosmetic, 2 minor, 3 major, 4 catastrophe. */
export const severities = [0, 1, 2, 3, 4] as const;
export type Severity = (typeof severities)[number];

/** Share of customers who meet the problem: 1 few, 2 some, 3 many, 4 nearly all. */
export const reaches = [1, 2, 3, 4] as const;

export const channels = ['app', 'web', 'device', 'phone', 'shop', 'mail', 'chat', 'other'] as const;
export type Channel = (typeof channels)[number];

/** What is kept of an issue; the same shape in every layer. Days are of the organisation's time zone. */
export type Issue = {
  id: string;
  /** Number across all products, in order of arrival. */
  seq: number;
  key: string;
  productId: string;
  title: string;
  status: IssueStatus;
  severity: Severity | null;
  priority: Priority | null;
  reach: number | null;
  persistence: number | null;
  who: string;
  whereAt: string;
  wanted: string;
  obstacle: string;
  result: string;
  description: string;
  analysis: string;
  solution: string;
  needsRelease: boolean;
  ownerId: string | null;
  /** Who is to check the fix once it is with users; never the owner. A plan: whoever checks first is `verifiedById`. */
  verifierId: string | null;
  reporterId: string | null;
  personaId: string | null;
  journeyId: string | null;
  stageId: string | null;
  touchpointId: string | null;
  walkthroughId: string | null;
  stepId: string | null;
  build: string;
  channel: Channel | null;
  releaseId: string | null;
  dueOn: Day | null;
  originalDueOn: Day | null;
  slipCount: number;
  effectiveOn: Day | null;
  foundOn: Day;
  triagedOn: Day | null;
  startedOn: Day | null;
  fixedOn: Day | null;
  releasedOn: Day | null;
  verifiedOn: Day | null;
  closedOn: Day | null;
  verifiedById: string | null;
  duplicateOfId: string | null;
  closedBecause: string;
  blockedBecause: string;
  snoozedUntil: Day | null;
  metCount: number;
  reopenCount: number;
  importId: string | null;
  /** The row's own identity in the file it came from, so that an import can be repeated without doubles. */
  externalKey: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
