import type { Database } from '@/db/dialect/dialect';
import { type IssueStatus, issueStatuses } from '@/domain/issues/issue';
import { type Asked, statusesLeft } from './issue-conditions';
import { type Count, countEach } from './issue-counts';
import { type ListedIssue, listRows } from './issue-list';
import { groupOrdering } from './issue-orderings';
import { fewRows } from './issue-pages';

export type BoardColumn = { status: IssueStatus; count: Count; cards: ListedIssue[] };

const cardsEach = 25;

/** The newest cards of each status that a filter leaves, and how many there are. */
export async function listBoard(db: Database, asked: Asked & { isFew: boolean }): Promise<BoardColumn[]> {
  const statuses = statusesLeft(asked) ?? issueStatuses;
  const slices = statuses.map((value) => ({ value, direction: 'asc', seqDirection: 'desc' }) as const);
  const ordering = groupOrdering('status', asked.viewer);
  const cards = await listRows(db, { ...asked, ordering, slices, limit: cardsEach * issueStatuses.length, limitEach: cardsEach });
  const counts = await countEach(db, { ...asked, ordering }, statuses, fewRows);
  return statuses.map((status) => ({
    status,
    count: counts.get(status) ?? { n: 0, isMore: false },
    cards: cards.filter((card) => card.status === status),
  }));
}
