'use server';
import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { issueStatuses } from '@/domain/issues/issue';
import { viewName, viewQuery } from '@/domain/issues/saved-view';
import { formAction } from '@/server/form-action';
import { updateIssue } from '@/server/operations/issues';
import { createView, deleteView, updateView } from '@/server/operations/saved-views';

const id = z.string().min(1).max(64);
const requestKey = id.nullish().transform((key) => key ?? undefined);
const version = z.coerce.number().int().positive();
const yes = z
  .literal(['on', 'yes'])
  .nullish()
  .transform((answer) => Boolean(answer));

const issuesHref = (query: string) => (query === '' ? '/issues' : `/issues?${query}`);

export const createViewAction = formAction({
  right: 'view.save',
  schema: z.strictObject({ name: viewName, query: viewQuery, isShared: yes, requestKey }),
  run: (by, { requestKey: key, ...fields }) => createView(by, { ...fields, requestKey: key }),
  after: async (view) => ({ redirectTo: issuesHref(view.query) }),
});

export const updateViewAction = formAction({
  right: 'view.save',
  schema: z.strictObject({ viewId: id, version, name: viewName, isShared: yes, query: viewQuery, redraw: yes }),
  run: (by, { viewId, version: seenVersion, name, isShared, query, redraw }) =>
    updateView(by, { viewId, seenVersion, name, isShared, ...(redraw ? { query } : {}) }),
  after: async () => {
    refresh();
    return { message: (await getTranslations('issues.views'))('saved') };
  },
});

export const deleteViewAction = formAction({
  right: 'view.save',
  schema: z.strictObject({ viewId: id, from: viewQuery }),
  run: (by, { viewId }) => deleteView(by, { viewId }),
  after: async (view, { from }) => {
    const removed = new URLSearchParams(from);
    removed.set('removedName', view.name);
    removed.set('removedQuery', view.query);
    if (view.isShared) removed.set('removedShared', 'yes');
    return { redirectTo: issuesHref(removed.toString()) };
  },
});

const status = z.enum(issueStatuses);

/** A card was moved: by a button of its menu, or by dropping it on a column. */
export const moveIssueAction = formAction({
  right: 'issue.update',
  schema: z
    .strictObject({
      issueId: id,
      version,
      key: z.string().max(40),
      status: status.nullish(),
      dropped: status.nullish(),
      note: z.string().trim().max(2_000).nullish(),
    })
    .refine((moved) => moved.status || moved.dropped, { path: ['status'] }),
  run: async (by, moved) => {
    const result = await updateIssue(by, {
      issueId: moved.issueId,
      seenVersion: moved.version,
      changes: { status: moved.status ?? moved.dropped ?? undefined, note: moved.note ?? '' },
    });
    if (!result.ok && result.refusal.code === 'issues.changedElsewhere') refresh();
    return result;
  },
  after: async (saved, moved) => {
    refresh();
    const [t, ui] = await Promise.all([getTranslations('issues.board'), getTranslations('ui.status')]);
    return { message: t('moved', { key: saved.key, status: ui(moved.status ?? moved.dropped ?? 'new') }) };
  },
});
