import { Board } from '@/components/issues/board';
import { ClientMessages } from '@/components/ui/client-messages';
import { readDb } from '@/db/connection';
import { listBoard } from '@/db/queries/issue-board';
import { may } from '@/domain/people/rights';
import { moveIssueAction } from './actions';
import type { ShownList } from './shown-list';

export async function BoardView({ state, viewer, counts, today, formats }: ShownList) {
  const columns = await listBoard(await readDb(), { filter: state.filter, viewer, today, isFew: counts.isFew });
  return (
    <ClientMessages of={[]}>
      <Board
        state={state}
        columns={columns}
        canMove={(ownerId) => may(viewer, 'issue.update', ownerId === viewer.id)}
        move={moveIssueAction}
        formats={formats}
        today={today}
      />
    </ClientMessages>
  );
}
