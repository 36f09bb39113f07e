import type { Day } from '@/domain/calendar/day';
import { accept, type Result, refuse } from '@/domain/result';
import { type Issue, type IssueStatus, isDone } from './issue';

/** Where an issue can go from each status; what the way asks for is in `whatEnteringNeeds`. */
const reachable: Record<IssueStatus, readonly IssueStatus[]> = {
  new: ['triaged', 'planned', 'in_progress', 'declined', 'duplicate'],
  triaged: ['new', 'planned', 'in_progress', 'declined', 'duplicate'],
  planned: ['triaged', 'in_progress', 'fixed', 'declined', 'duplicate'],
  in_progress: ['planned', 'fixed', 'declined', 'duplicate'],
  fixed: ['released', 'in_progress'],
  released: ['verified', 'in_progress'],
  verified: ['in_progress'],
  declined: ['new'],
  duplicate: ['new'],
};

export const statusesFrom = (status: IssueStatus): readonly IssueStatus[] => reachable[status];

export const canMoveTo = (from: IssueStatus, to: IssueStatus): boolean => reachable[from].includes(to);

/** Back to work from a fix that was said to be done. */
export const isReopening = (from: IssueStatus, to: IssueStatus): boolean => isDone(from) && to === 'in_progress';

/** The verdict on a fix that is with users, whichever it is. */
export const isCheck = (from: IssueStatus, to: IssueStatus): boolean => from === 'released' && (to === 'verified' || to === 'in_progress');

export type MoveFacts = {
  today: Day;
  /** Reason of a decline, a reopening, or the note of a lead's check. */
  note: string;
  /** Whether the issue's release has shipped. */
  isReleaseShipped: boolean;
  /** Whether a re-walk step says the problem is gone. */
  isCheckedByStep: boolean;
  verifierId: string;
};

/**
 * Whether an issue, with its fields as they will be, may enter a status: the table "to enter … needs" of product.md.
 * Refuses with the first thing that is missing.
 */
export function whatEnteringNeeds(issue: Issue, from: IssueStatus, to: IssueStatus, facts: MoveFacts): Result<true> {
  if (isReopening(from, to) && facts.note === '') return refuse('issues.needsReason');
  switch (to) {
    case 'new':
      return accept(true);
    case 'triaged':
      return isTriaged(issue);
    case 'planned':
      return isPlanned(issue);
    case 'in_progress':
      return firstRefusal(isTriaged(issue), issue.ownerId ? accept(true) : refuse('issues.needsOwner'));
    case 'fixed':
      return firstRefusal(isTriaged(issue), isSolved(issue));
    case 'released':
      return isOut(issue, facts);
    case 'verified':
      return isChecked(issue, facts);
    case 'declined':
      return facts.note === '' ? refuse('issues.needsReason') : accept(true);
    case 'duplicate':
      return issue.duplicateOfId ? accept(true) : refuse('issues.duplicateNeeded');
  }
}

function isTriaged(issue: Issue): Result<true> {
  if (issue.severity === null) return refuse('issues.needsSeverity');
  if (issue.priority === null) return refuse('issues.needsPriority');
  return accept(true);
}

function isPlanned(issue: Issue): Result<true> {
  if (!issue.ownerId) return firstRefusal(isTriaged(issue), refuse('issues.needsOwner'));
  if (issue.solution.trim() === '') return refuse('issues.needsSolution');
  if (!issue.dueOn) return refuse('issues.needsDeadline');
  return isTriaged(issue);
}

function isSolved(issue: Issue): Result<true> {
  if (!issue.ownerId) return refuse('issues.needsOwner');
  if (issue.analysis.trim() === '') return refuse('issues.needsAnalysis');
  if (issue.solution.trim() === '') return refuse('issues.needsSolution');
  return accept(true);
}

function isOut(issue: Issue, facts: MoveFacts): Result<true> {
  if (issue.needsRelease) return facts.isReleaseShipped ? accept(true) : refuse('issues.needsReleaseShipped');
  if (!issue.effectiveOn) return refuse('issues.needsEffectiveDay');
  return issue.effectiveOn > facts.today ? refuse('issues.effectiveDayAhead') : accept(true);
}

function isChecked(issue: Issue, facts: MoveFacts): Result<true> {
  if (issue.ownerId === facts.verifierId) return refuse('issues.verifierIsOwner');
  return facts.isCheckedByStep || facts.note !== '' ? accept(true) : refuse('issues.needsCheckNote');
}

const firstRefusal = (...results: Result<true>[]): Result<true> => results.find((result) => !result.ok) ?? accept(true);
