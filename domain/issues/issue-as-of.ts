import type { Event } from '@/domain/history/event';
import { rewind } from '@/domain/history/rewind';
import { type Issue, issueStatuses } from './issue';
import { isReopening } from './life-cycle';
import { stampsOf } from './stamps';
import { wasSlip } from './was-slip';

/** A line of an issue's history. */
export type IssueDeed = Pick<Event, 'action' | 'at' | 'day' | 'changes' | 'note' | 'actorId'>;

/**
 * An issue as Parcours knew it at a moment: everything written down later is taken back, and what follows from the life cycle (days
 * entered, slips, reopenings) is counted again from the deeds that remain. How often it was met is not kept for past days.
 * @param deeds every line about the issue itself, the first first @returns null when it was not there yet
 */
export function issueAsOf(issue: Issue, deeds: readonly IssueDeed[], moment: Date): Issue | null {
  if (issue.createdAt > moment) return null;
  const later = deeds.filter(({ at }) => at > moment);
  if (later.length === 0) return issue;
  const fields = rewind(issue, later);
  const counted: Issue = {
    ...fields,
    slipCount: Math.max(0, issue.slipCount - later.filter(wasSlip).length),
    reopenCount: Math.max(0, issue.reopenCount - later.filter(isReopened).length),
    originalDueOn: isFirstDeadline(
      deeds.find(({ changes }) => changes.dueOn),
      later,
    )
      ? null
      : issue.originalDueOn,
  };
  if (!later.some(({ action }) => action === 'statusChanged')) return counted;
  return replayMoves(
    counted,
    deeds.filter(({ at }) => at <= moment),
  );
}

/** The days an issue carries, entered again by the rule that entered them. */
function replayMoves(issue: Issue, deeds: readonly IssueDeed[]): Issue {
  const kept = { duplicateOfId: issue.duplicateOfId, snoozedUntil: issue.snoozedUntil, blockedBecause: issue.blockedBecause };
  const unmoved: Issue = {
    ...issue,
    status: 'new',
    ...{ triagedOn: null, startedOn: null, fixedOn: null, releasedOn: null, verifiedOn: null, closedOn: null },
    verifiedById: null,
    closedBecause: '',
  };
  let moved = unmoved;
  for (const { changes, day, actorId, note } of deeds) {
    const to = issueStatuses.find((status) => status === changes.status?.[1]);
    if (to) moved = { ...moved, ...stampsOf(moved, moved, to, actorId ?? '', day, note), status: to };
  }
  return { ...moved, ...kept, status: issue.status };
}

const isReopened = ({ changes }: IssueDeed) => {
  const [from, to] = (changes.status ?? []).map((name) => issueStatuses.find((status) => status === name));
  return from !== undefined && to !== undefined && isReopening(from, to);
};

/** Whether the first deed that ever touched the deadline set it, and did so later. */
const isFirstDeadline = (first: IssueDeed | undefined, later: readonly IssueDeed[]) =>
  first !== undefined && first.changes.dueOn?.[0] === null && later.includes(first);
