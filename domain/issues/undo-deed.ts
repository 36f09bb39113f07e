import type { Event, Plain } from '@/domain/history/event';
import type { Issue } from './issue';
import { planFields, problemFields, workFields } from './issue-changes';
import { eventsOf, type IssueDecision } from './issue-update';
import { wasSlip } from './was-slip';

const restorable = new Set([...Object.keys(problemFields), ...Object.keys(workFields), ...Object.keys(planFields), 'status']);

/**
 * Takes back one deed: every field its events changed gets its value of before, and the way back is written down as a new deed.
 * @param deed all lines of history that the deed wrote
 */
export function undoDeed(issue: Issue, deed: readonly Pick<Event, 'action' | 'changes' | 'day'>[], now: Date): IssueDecision {
  const before: Record<string, Plain> = {};
  for (const { changes } of deed) {
    for (const [field, [value]] of Object.entries(changes)) if (restorable.has(field)) before[field] = value;
  }
  const fields: Issue = { ...issue, ...before };
  const day = deed[0]?.day;
  const restored: Issue = {
    ...fields,
    ...(fields.status === issue.status ? {} : stampsBefore(fields, day)),
    originalDueOn: before.dueOn === null ? null : issue.originalDueOn,
    slipCount: Math.max(0, issue.slipCount - deed.filter(wasSlip).length),
    version: issue.version + 1,
    updatedAt: now,
  };
  // Taking back a first deadline is no slip.
  const isFirstDeadline = before.dueOn === null;
  const events = eventsOf(issue, restored, '').map((event) =>
    isFirstDeadline && event.action === 'deadlineMoved' ? { ...event, action: 'updated' } : event,
  );
  return { issue: restored, events };
}

/** The days that the deed itself had stamped go with it. */
const stampsBefore = (issue: Issue, day: string | undefined): Partial<Issue> => ({
  triagedOn: issue.status === 'new' && issue.triagedOn === day ? null : issue.triagedOn,
  startedOn: issue.startedOn === day ? null : issue.startedOn,
  closedOn: null,
  closedBecause: '',
});
