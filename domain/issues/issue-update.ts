import type { Day } from '@/domain/calendar/day';
import { type Changes, changesBetween, type EventDraft } from '@/domain/history/event';
import type { MoveCause } from '@/domain/history/move-causes';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { type Issue, type IssueStatus, isDone } from './issue';
import { type IssueChanges, planFields, problemFields, workFields } from './issue-changes';
import { canMoveTo, isCheck, isReopening, whatEnteringNeeds } from './life-cycle';
import { stampsOf } from './stamps';

/** What the rules must know of the world around the issue; loaded by the operation. */
export type IssueFacts = {
  today: Day;
  now: Date;
  /** The release the issue will be in. Undefined: there is none by that id. */
  release?: { productId: string; shippedOn: Day | null; isCancelled: boolean };
  isOwnerKnown: boolean;
  isVerifierKnown: boolean;
  isCompetitor: boolean;
  /** The issue it will be a duplicate of. Undefined: there is none by that id. */
  original?: { id: string; duplicateOfId: string | null };
  /** The change is what a re-walk step found; any walker may record that. */
  isCheckedByStep?: boolean;
};

export type IssueDecision = { issue: Issue; events: EventDraft[] };

const eventFields = [...fieldNames(problemFields), ...fieldNames(workFields), ...fieldNames(planFields)].filter(
  (field) => field !== 'dueOn' && field !== 'releaseId',
);

function fieldNames<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields).filter((name): name is keyof Fields & string => name in fields);
}

/**
 * Decides what an update does to an issue: rights per field, the life-cycle table, and the events to record.
 * @param changes only the fields sent are changed; `note` says why
 * @returns the issue as it will be (version + 1) with its events, or the first refusal
 */
export function decideIssueUpdate(issue: Issue, changes: IssueChanges, by: Member, facts: IssueFacts): Result<IssueDecision> {
  const allowed = facts.isCheckedByStep ? accept(true) : checkRights(issue, changes, by);
  if (!allowed.ok) return allowed;

  const { note = '', cause = null, status: wanted = issue.status, ...fields } = changes;
  const to = wanted === issue.status ? impliedStatus(issue, fields.duplicateOfId) : wanted;
  const isMoving = to !== issue.status;
  if (isMoving && !canMoveTo(issue.status, to)) return refuse('issues.statusNotReachable');

  const edited = withoutOwnCheck(issue, { ...issue, ...fields }, fields);
  const sound = checkFields(issue, edited, facts);
  if (!sound.ok) return sound;
  if (issue.dueOn && edited.dueOn !== issue.dueOn && note === '') return refuse('issues.moveNeedsReason');

  if (isMoving) {
    const entered = whatEnteringNeeds(edited, issue.status, to, {
      today: facts.today,
      note,
      isReleaseShipped: Boolean(facts.release?.shippedOn),
      isCheckedByStep: facts.isCheckedByStep ?? false,
      verifierId: by.id,
    });
    if (!entered.ok) return entered;
  }

  const decided: Issue = {
    ...edited,
    ...(isMoving ? stampsOf(issue, edited, to, by.id, facts.today, note) : {}),
    originalDueOn: issue.originalDueOn ?? edited.dueOn,
    slipCount: issue.slipCount + (isLater(issue.dueOn, edited.dueOn) ? 1 : 0),
    reopenCount: issue.reopenCount + (isReopening(issue.status, to) ? 1 : 0),
    status: to,
    version: issue.version + 1,
    updatedAt: facts.now,
  };
  return accept({ issue: decided, events: eventsOf(issue, decided, note, cause) });
}

/** Whoever becomes the owner is no longer the one to check it, unless the same update says so, which is refused. */
const withoutOwnCheck = (before: Issue, after: Issue, { verifierId }: Pick<IssueChanges, 'verifierId'>): Issue =>
  verifierId === undefined && after.ownerId !== before.ownerId && after.ownerId === after.verifierId
    ? { ...after, verifierId: null }
    : after;

/** Naming the issue it duplicates is the deed itself. */
const impliedStatus = (issue: Issue, duplicateOfId: string | null | undefined): IssueStatus =>
  duplicateOfId && duplicateOfId !== issue.duplicateOfId ? 'duplicate' : issue.status;

const isLater = (before: Day | null, after: Day | null) => before !== null && (after === null || after > before);

const leadStatuses: readonly IssueStatus[] = ['triaged', 'declined', 'duplicate', 'verified', 'new'];
export const isLeadsMove = (to: IssueStatus): boolean => leadStatuses.includes(to);

/** What somebody named to check a fix may record of it: that the problem is gone, or that it is not. */
function isOwnCheck(issue: Issue, { status, note: _note, ...others }: IssueChanges, by: Member): boolean {
  if (Object.keys(others).length > 0 || status === undefined) return false;
  return may(by, 'issue.verify', issue.verifierId === by.id) && isCheck(issue.status, status);
}

/** A lead may change all; the one named to check a fix its verdict; the owner the work, the reporter the words of a problem nobody has triaged yet. */
function checkRights(issue: Issue, changes: IssueChanges, by: Member): Result<true> {
  if (may(by, 'issue.update') || isOwnCheck(issue, changes, by)) return accept(true);
  const isOwner = issue.ownerId === by.id;
  const isReporterOfNew = issue.reporterId === by.id && issue.status === 'new';
  for (const name of Object.keys(changes)) {
    if (name === 'note' || name === 'cause') continue;
    if (name in problemFields && (isOwner || isReporterOfNew)) continue;
    if ((name in workFields || name === 'status') && isOwner) continue;
    return refuse('issues.notYours');
  }
  const isForLeads = changes.status !== undefined && changes.status !== issue.status && isLeadsMove(changes.status);
  return isForLeads ? refuse('issues.notYours') : accept(true);
}

function checkFields(before: Issue, after: Issue, facts: IssueFacts): Result<true> {
  if (after.ownerId && after.ownerId !== before.ownerId && !facts.isOwnerKnown) return refuse('issues.ownerUnknown');
  if (after.verifierId && after.verifierId !== before.verifierId && !facts.isVerifierKnown) return refuse('issues.verifierUnknown');
  if (after.verifierId && after.verifierId === after.ownerId) return refuse('issues.verifierMustDiffer');
  if (after.dueOn && after.dueOn !== before.dueOn && after.dueOn < after.foundOn) return refuse('issues.deadlineBeforeFound');
  if (after.snoozedUntil && after.snoozedUntil !== before.snoozedUntil && after.snoozedUntil <= facts.today)
    return refuse('issues.snoozeInPast');
  if (after.releaseId && after.releaseId !== before.releaseId) return checkRelease(after, facts);
  if (after.duplicateOfId && after.duplicateOfId !== before.duplicateOfId) return checkOriginal(after, facts);
  return accept(true);
}

function checkRelease(issue: Issue, { release, isCompetitor }: IssueFacts): Result<true> {
  if (isCompetitor) return refuse('issues.competitorHasNoReleases');
  if (!release || release.isCancelled) return refuse('issues.releaseUnknown');
  if (release.productId !== issue.productId) return refuse('issues.releaseOfOtherProduct');
  return release.shippedOn ? refuse('issues.releaseAlreadyShipped') : accept(true);
}

function checkOriginal(issue: Issue, { original }: IssueFacts): Result<true> {
  if (!original) return refuse('issues.duplicateNeeded');
  if (original.id === issue.id) return refuse('issues.duplicateOfItself');
  return original.duplicateOfId ? refuse('issues.duplicateChain') : accept(true);
}

/** One line of history per deed: fields edited, deadline moved, release left and joined, status changed. */
export function eventsOf(before: Issue, after: Issue, note: string, cause: MoveCause | null = null): EventDraft[] {
  const about = (action: string, changes: Changes, more: Partial<EventDraft> = {}): EventDraft => ({
    noun: 'issue',
    subjectId: after.id,
    issueId: after.id,
    productId: after.productId,
    action,
    changes,
    ...more,
  });
  const events: EventDraft[] = [];
  const edited = changesBetween(before, after, eventFields);
  const firstDeadline: Changes = before.dueOn === null && after.dueOn !== null ? { dueOn: [null, after.dueOn] } : {};
  const changed = { ...edited, ...firstDeadline };
  if (Object.keys(changed).length > 0) events.push(about('updated', changed));
  if (before.dueOn !== null && before.dueOn !== after.dueOn)
    events.push(
      about(
        'deadlineMoved',
        { dueOn: [before.dueOn, after.dueOn], ...(cause ? { cause: [null, cause] } : {}) },
        { note, releaseId: after.releaseId },
      ),
    );
  if (before.releaseId !== after.releaseId) events.push(...scopeEvents(before, after, about));
  if (before.status !== after.status) {
    events.push(about('statusChanged', { status: [before.status, after.status] }, { note, releaseId: after.releaseId }));
  }
  return events;
}

function scopeEvents(
  before: Issue,
  after: Issue,
  about: (action: string, changes: Changes, more: Partial<EventDraft>) => EventDraft,
): EventDraft[] {
  const changes: Changes = { releaseId: [before.releaseId, after.releaseId], wasDone: [null, isDone(before.status)] };
  return [
    ...(before.releaseId ? [about('removedFromRelease', changes, { releaseId: before.releaseId })] : []),
    ...(after.releaseId ? [about('addedToRelease', changes, { releaseId: after.releaseId })] : []),
  ];
}
