import type { releaseOverrides, shipApprovals } from '@/db/schema/release-decisions';
import { isOpen } from '@/domain/issues/issue';
import { approvalEvent, overrideEvent } from '@/domain/releases/decision-events';
import type { Book } from './book';
import type { Ledger } from './ledger';

export type Decided = { overrides: (typeof releaseOverrides.$inferInsert)[]; approvals: (typeof shipApprovals.$inferInsert)[] };

const because = {
  colour:
    'Seven of the open issues are translations that wait for one reviewer; they close together on Thursday. I would move the day only if the review slips.',
  shipping:
    'Until the return page carries the label, the hotline mails it within the hour, day and night. Waiting would keep the clearer comparison from everybody else.',
};

/** What Maren says of a release against its forecast, and a catastrophe that Ana answers for. */
export function tellReleaseDecisions(book: Book, ledger: Ledger): Decided {
  const [maren, ana] = [book.member('maren'), book.member('ana')];
  const [said, answered] = [book.calendar.moment(-3, 130), book.calendar.moment(-2, 215)];
  const [sharing, shop] = [ledger.release('app52'), ledger.release('shop2')];
  const issueIds = [...ledger.issues.values()]
    .filter((issue) => issue.releaseId === shop.id && isOpen(issue.status) && issue.severity === 4)
    .map((issue) => issue.id);
  const decided: Decided = { overrides: [], approvals: [] };
  if (sharing.status === 'planned') {
    book.record(maren, [overrideEvent(sharing, null, 'warning', because.colour)], said);
    decided.overrides.push({
      releaseId: sharing.id,
      colour: 'warning',
      reason: because.colour,
      memberId: maren.id,
      day: book.calendar.day(-3),
      version: 1,
    });
  }
  if (shop.status === 'planned' && issueIds.length > 0) {
    book.record(ana, [approvalEvent(shop, issueIds, because.shipping)], answered);
    decided.approvals.push({
      releaseId: shop.id,
      reason: because.shipping,
      memberId: ana.id,
      day: book.calendar.day(-2),
      issueIds,
      version: 1,
    });
  }
  return decided;
}
