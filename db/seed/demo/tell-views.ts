import type { savedViews } from '@/db/schema/issues';
import type { Arrangement } from '@/domain/issues/issue-arrangement';
import type { IssueFilter } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import type { Book } from './book';
import type { PersonRef } from './story/people';
import type { World } from './world';

type Row = typeof savedViews.$inferInsert;

/** Views of the issue list that colleagues keep: three shared, two of their own. */
export function tellViews(book: Book, world: World): Row[] {
  const at = book.calendar.moment(-300, 0);
  const view = (
    owner: PersonRef,
    name: string,
    isShared: boolean,
    filter: Partial<IssueFilter>,
    arrangement: Partial<Arrangement> = {},
  ): Row => ({
    id: book.id(at),
    ownerId: book.member(owner).id,
    name,
    query: issueFilterQuery(filter, arrangement),
    isShared,
    version: 1,
  });
  const open = ['new', 'triaged', 'planned', 'in_progress'] as const;
  return [
    view('maren', 'Hotline, by deadline', true, { product: [world.productId('hot')], status: open }, { sort: 'due' }),
    view('maren', 'Fixed and not yet checked', true, { status: ['fixed', 'released'] }),
    view('ana', 'Reopened', true, { reopened: true }),
    view('jonas', 'Blocked, mine', false, { owner: ['me'], blocked: true }),
    view('jonas', 'Doorbell, still open', false, { product: [world.productId('bell')], owner: ['me'], status: open }, { sort: 'due' }),
  ];
}
