import type { Day } from '@/domain/calendar/day';
import { type Issue, type IssueStatus, isDone } from './issue';

type Stamps = Pick<
  Issue,
  | 'triagedOn'
  | 'startedOn'
  | 'fixedOn'
  | 'releasedOn'
  | 'verifiedOn'
  | 'closedOn'
  | 'verifiedById'
  | 'closedBecause'
  | 'snoozedUntil'
  | 'duplicateOfId'
  | 'blockedBecause'
>;

const isTriagedStatus = (status: IssueStatus) => status !== 'new' && status !== 'declined' && status !== 'duplicate';

/** The days an issue carries after a move. Going back clears what no longer holds; the first start is kept. */
export function stampsOf(before: Issue, edited: Issue, to: IssueStatus, byId: string, today: Day, note: string): Stamps {
  const isOut = to === 'released' || to === 'verified';
  const isClosed = to === 'verified' || to === 'declined' || to === 'duplicate';
  return {
    triagedOn: isTriagedStatus(to) ? (before.triagedOn ?? today) : before.triagedOn,
    startedOn: to === 'in_progress' || isDone(to) ? (before.startedOn ?? today) : before.startedOn,
    fixedOn: isDone(to) ? (before.fixedOn ?? today) : null,
    releasedOn: isOut ? (before.releasedOn ?? edited.effectiveOn ?? today) : null,
    verifiedOn: to === 'verified' ? today : null,
    verifiedById: to === 'verified' ? byId : null,
    closedOn: isClosed ? today : null,
    closedBecause: to === 'declined' ? note : '',
    duplicateOfId: to === 'duplicate' ? edited.duplicateOfId : null,
    snoozedUntil: to === 'new' ? edited.snoozedUntil : null,
    blockedBecause: isDone(to) || isClosed ? '' : edited.blockedBecause,
  };
}
