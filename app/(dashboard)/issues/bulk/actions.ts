'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { bulkEditFields, bulkEditOf } from '@/domain/issues/bulk-edit-fields';
import { formAction } from '@/server/form-action';
import { applyBulkEdit } from '@/server/operations/bulk-edits';
import { undoBulkEdit } from '@/server/operations/bulk-undo';

const id = z.string().min(1).max(64);
const requestKey = id.nullish().transform((key) => key ?? undefined);

/** `ID:version` of each issue as the preview showed it, divided by commas. */
const seen = z
  .string()
  .max(60_000)
  .transform((text): unknown => text.split(',').map((part) => part.split(':')))
  .pipe(z.array(z.tuple([id, z.coerce.number().int().positive()])).max(500))
  .transform((pairs) => pairs.map(([issueId, seenVersion]) => ({ issueId, seenVersion })));

export const applyBulkEditAction = formAction({
  right: 'issue.bulkEdit',
  schema: bulkEditFields.extend({ seen, requestKey }),
  run: (by, { seen: issues, requestKey: key, ...fields }) =>
    applyBulkEdit(by, { seen: issues, edit: bulkEditOf(fields) ?? { changes: {}, addGoalId: null }, requestKey: key }),
  after: async ({ bulkEditId }) => ({ redirectTo: `/issues/bulk/${bulkEditId}` }),
});

export const undoBulkEditAction = formAction({
  right: 'issue.bulkEdit',
  schema: z.strictObject({ bulkEditId: id, requestKey }),
  run: (by, { bulkEditId, requestKey: key }) => undoBulkEdit(by, { bulkEditId, requestKey: key }),
  after: () => {
    refresh();
    return undefined;
  },
});
