import type { EventDraft } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import type { Refusal } from '@/domain/result';
import type { Issue } from './issue';
import type { IssueChanges } from './issue-changes';
import { decideIssueUpdate, type IssueFacts } from './issue-update';

export const mostBulkIssues = 500;

/** The same changes made to many issues. Goals are added to those an issue already serves. */
export type BulkEdit = { changes: IssueChanges; addGoalId: string | null };

export type BulkSubject = { issue: Issue; facts: IssueFacts; goalIds: readonly string[]; seenVersion: number };

/** What the edit does to one issue. */
export type BulkOutcome =
  | { kind: 'changed'; before: Issue; after: Issue; events: EventDraft[]; addsGoal: boolean }
  | { kind: 'unchanged'; before: Issue }
  | { kind: 'refused'; before: Issue; refusal: Refusal };

/** Decides for each issue by itself: what the rules refuse for one is still done for the others. */
export const decideBulkEdit = (subjects: readonly BulkSubject[], edit: BulkEdit, by: Member): BulkOutcome[] =>
  subjects.map((subject) => outcomeFor(subject, edit, by));

function outcomeFor({ issue, facts, goalIds, seenVersion }: BulkSubject, { changes, addGoalId }: BulkEdit, by: Member): BulkOutcome {
  if (issue.version !== seenVersion) return { kind: 'refused', before: issue, refusal: { code: 'issues.changedElsewhere' } };
  const decision = decideIssueUpdate(issue, changes, by, facts);
  if (!decision.ok) return { kind: 'refused', before: issue, refusal: decision.refusal };
  const addsGoal = addGoalId !== null && !goalIds.includes(addGoalId);
  const { issue: after, events } = decision.value;
  if (events.length === 0 && !addsGoal) return { kind: 'unchanged', before: issue };
  return { kind: 'changed', before: issue, after, events: addsGoal ? [...events, goalAdded(issue, addGoalId)] : events, addsGoal };
}

const goalAdded = (issue: Issue, goalId: string): EventDraft => ({
  noun: 'issue',
  subjectId: issue.id,
  issueId: issue.id,
  productId: issue.productId,
  action: 'goalServed',
  changes: { goalId: [null, goalId] },
});
