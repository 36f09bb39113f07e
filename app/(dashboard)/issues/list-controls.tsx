import { FilterBar } from '@/components/issues/filter-bar';
import { FilterChips } from '@/components/issues/filter-chips';
import { ListViews } from '@/components/issues/list-views';
import { ViewBar } from '@/components/issues/view-bar';
import { ViewManager } from '@/components/issues/view-menu';
import { ClientMessages } from '@/components/ui/client-messages';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findNames } from '@/db/queries/names';
import { listViews } from '@/db/queries/saved-views';
import { idFields } from '@/domain/issues/issue-filter';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { createViewAction, deleteViewAction, updateViewAction } from './actions';
import type { ShownList } from './shown-list';

/** Views, table or board or calendar, the filters in force and the way to all of them. */
export async function ListControls({ state, viewer, formats, isPanelOpen }: ShownList & { isPanelOpen: boolean }) {
  const db = await readDb();
  const [views, names] = await Promise.all([
    listViews(db, viewer),
    findNames(
      db,
      viewer,
      idFields.flatMap((field) => state.filter[field]),
    ),
  ]);
  const query = issueFilterQuery(state.filter, { ...state.arrangement, cursor: null });
  return (
    <ClientMessages of={[]}>
      <div className="grid gap-2">
        <ViewBar state={state} views={views} viewerId={viewer.id}>
          <ViewManager
            query={query}
            own={views.filter((view) => view.ownerId === viewer.id)}
            requestKey={newId()}
            actions={{ create: createViewAction, update: updateViewAction, remove: deleteViewAction }}
          />
        </ViewBar>
        <div className="flex min-w-0 flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <FilterBar state={state} isPanelOpen={isPanelOpen} />
          <ListViews state={state} />
        </div>
        <FilterChips state={state} names={names} formats={formats} />
      </div>
    </ClientMessages>
  );
}
