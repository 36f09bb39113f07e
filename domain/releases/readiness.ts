import { type Issue, isOpen, isUnchecked } from '@/domain/issues/issue';

/** What stands between a release and its day, the weightiest first. */
export const readinessChecks = [
  'topPriorityOpen',
  'catastropheOpen',
  'notFixed',
  'noOwner',
  'noSolution',
  'noVerifier',
  'noDeadline',
] as const;
export type ReadinessCheck = (typeof readinessChecks)[number];

export type ReadinessIssue = Pick<Issue, 'id' | 'status' | 'priority' | 'severity' | 'ownerId' | 'verifierId' | 'solution' | 'dueOn'>;

export type Readiness = { isReady: boolean; checks: { check: ReadinessCheck; issueIds: string[] }[] };

/**
 * The readiness list of a release: which of its issues fail which check. Ready when none does. Verified, declined and duplicate issues hold
 * nothing up. @returns all checks, passed ones with no issues, so that the list keeps its shape
 */
export function readinessOf(issues: readonly ReadinessIssue[]): Readiness {
  const checks = readinessChecks.map((check) => ({
    check,
    issueIds: issues.filter((issue) => fails[check](issue)).map((issue) => issue.id),
  }));
  return { isReady: checks.every(({ issueIds }) => issueIds.length === 0), checks };
}

const fails = {
  topPriorityOpen: (issue) => isOpen(issue.status) && (issue.priority === 'P0' || issue.priority === 'P1'),
  catastropheOpen: (issue) => isOpen(issue.status) && issue.severity === 4,
  notFixed: (issue) => isOpen(issue.status),
  noOwner: (issue) => isUnchecked(issue.status) && issue.ownerId === null,
  noSolution: (issue) => isUnchecked(issue.status) && issue.solution.trim() === '',
  noVerifier: (issue) => isUnchecked(issue.status) && issue.verifierId === null,
  noDeadline: (issue) => isOpen(issue.status) && issue.dueOn === null,
} satisfies Record<ReadinessCheck, (issue: ReadinessIssue) => boolean>;
