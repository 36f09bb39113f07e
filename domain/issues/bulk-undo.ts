import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import type { EventDraft } from '@/domain/history/event';
import { type Issue, issueStatuses, priorities } from './issue';
import { eventsOf } from './issue-update';

const day = daySchema.nullable();
const id = z.string().max(64).nullable();

/** The fields that a bulk edit can change, also those that follow from it; kept so that an undo restores them all. */
const restorable = z
  .object({
    status: z.enum(issueStatuses),
    severity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.null()]),
    priority: z.enum(priorities).nullable(),
    ownerId: id,
    verifierId: id,
    releaseId: id,
    dueOn: day,
    originalDueOn: day,
    slipCount: z.number().int(),
    reopenCount: z.number().int(),
    triagedOn: day,
    startedOn: day,
    fixedOn: day,
    releasedOn: day,
    verifiedOn: day,
    closedOn: day,
    verifiedById: id,
    duplicateOfId: id,
    closedBecause: z.string(),
    blockedBecause: z.string(),
    snoozedUntil: day,
    addedGoalId: z.string(),
  })
  .partial()
  .strict();
type Restorable = z.infer<typeof restorable>;

/** The values that an edit replaced, and the goal that it added. */
export function valuesBefore(before: Issue, after: Issue, addedGoalId: string | null): Record<string, unknown> {
  const names = Object.keys(restorable.shape).filter((name): name is keyof Restorable & keyof Issue => name in before);
  const changed = names.filter((name) => before[name] !== after[name]).map((name) => [name, before[name]]);
  return { ...Object.fromEntries(changed), ...(addedGoalId === null ? {} : { addedGoalId }) };
}

/** The issue as it was before the edit, under a new version, with the events that say so. */
export function decideBulkUndo(
  issue: Issue,
  kept: Record<string, unknown>,
  now: Date,
): { issue: Issue; events: EventDraft[]; removesGoalId: string | null } {
  const { addedGoalId = null, ...values } = restorable.parse(kept);
  const restored: Issue = { ...issue, ...values, version: issue.version + 1, updatedAt: now };
  const events = eventsOf(issue, restored, '');
  return { issue: restored, events: addedGoalId ? [...events, goalRemoved(issue, addedGoalId)] : events, removesGoalId: addedGoalId };
}

const goalRemoved = (issue: Issue, goalId: string): EventDraft => ({
  noun: 'issue',
  subjectId: issue.id,
  issueId: issue.id,
  productId: issue.productId,
  action: 'goalUnserved',
  changes: { goalId: [goalId, null] },
});
