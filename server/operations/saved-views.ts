import { newId } from '@/db/new-id';
import { countViewsOf, findView } from '@/db/queries/saved-views';
import { recordEvents } from '@/db/writes/events';
import { addView, removeView, saveView } from '@/db/writes/saved-views';
import { changesBetween, type EventDraft } from '@/domain/history/event';
import { issueFilterQuery } from '@/domain/issues/issue-filter-query';
import { parseIssueFilter } from '@/domain/issues/parse-issue-filter';
import { mostViewsEach, type SavedView } from '@/domain/issues/saved-view';
import type { Member } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

type ViewFields = { name: string; query: string; isShared: boolean };

/** Keeps a state of the list under a name. */
export function createView(by: Member, input: ViewFields & { requestKey?: string }, now = new Date()): Promise<Result<SavedView>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if ((await countViewsOf(tx, by.id)) >= mostViewsEach) return refuse('issues.viewTooMany', { most: mostViewsEach });
      const view: SavedView = {
        id: newId(),
        ownerId: by.id,
        name: input.name,
        query: canonicalQuery(input.query),
        isShared: input.isShared,
        version: 1,
      };
      await addView(tx, view);
      await recordEvents(tx, by, [viewEvent(view, 'created', { name: [null, view.name] })], now);
      return accept(view);
    },
    now,
  );
}

export type UpdateViewInput = Partial<ViewFields> & { viewId: string; seenVersion: number; requestKey?: string };

/** Renames, shares or redraws a view. Only whoever made it may. */
export function updateView(
  by: Member,
  { viewId, seenVersion, requestKey, ...fields }: UpdateViewInput,
  now = new Date(),
): Promise<Result<SavedView>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      const view = await findView(tx, by, viewId);
      if (!view) return refuse('issues.viewNotFound');
      if (view.ownerId !== by.id) return refuse('issues.viewNotYours');
      if (view.version !== seenVersion) return refuse('issues.changedElsewhere');
      const query = fields.query === undefined ? view.query : canonicalQuery(fields.query);
      const after: SavedView = { ...view, ...fields, query, version: view.version + 1 };
      if (!(await saveView(tx, after))) return refuse('issues.changedElsewhere');
      await recordEvents(tx, by, [viewEvent(view, 'updated', changesBetween(view, after, ['name', 'query', 'isShared']))], now);
      return accept(after);
    },
    now,
  );
}

/** Removes a view and gives back what is needed to put it back. */
export function deleteView(by: Member, input: { viewId: string; requestKey?: string }, now = new Date()): Promise<Result<SavedView>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const view = await findView(tx, by, input.viewId);
      if (!view) return refuse('issues.viewNotFound');
      if (view.ownerId !== by.id) return refuse('issues.viewNotYours');
      await removeView(tx, view.id);
      await recordEvents(tx, by, [viewEvent(view, 'removed', { name: [view.name, null] })], now);
      return accept(view);
    },
    now,
  );
}

const viewEvent = (view: SavedView, action: string, changes: EventDraft['changes']): EventDraft => ({
  noun: 'view',
  subjectId: view.id,
  action,
  changes,
});

/** Only what the list understands is kept, and never a place between pages. */
function canonicalQuery(query: string): string {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) params[name] = [...(params[name] ?? []), value];
  const { filter, arrangement } = parseIssueFilter(params);
  return issueFilterQuery(filter, { ...arrangement, cursor: null });
}
