'use server';

import { revalidatePath } from 'next/cache';
import { freezeForm, linkForm, revokeForm, wordsForm } from '@/domain/report/report-forms';
import type { Result } from '@/domain/result';
import { appUrl } from '@/server/env';
import { formAction } from '@/server/form-action';
import { makeReportLink, revokeReportLink } from '@/server/operations/report-links';
import { editReportWords, freezeReport } from '@/server/operations/reports';
import { linkMadeMessage, linkRevokedMessage, wordsSavedMessage } from './messages';

/** Draws the report again, also after a conflict: both versions are shown. */
async function drawn<Value>(result: Promise<Result<Value>>): Promise<Result<Value>> {
  const done = await result;
  if (done.ok || done.refusal.code === 'report.changedElsewhere') revalidatePath('/report', 'layout');
  return done;
}

export const editWordsAction = formAction({
  right: 'report.edit',
  schema: wordsForm,
  run: (by, { requestKey, quarter, section, version, text }) =>
    drawn(editReportWords(by, { requestKey: requestKey ?? undefined, quarter, section, seenVersion: version, text })),
  after: async () => ({ message: await wordsSavedMessage() }),
});

export const freezeReportAction = formAction({
  right: 'report.edit',
  schema: freezeForm,
  run: (by, { requestKey, quarter, productId, note }) =>
    drawn(freezeReport(by, { requestKey: requestKey ?? undefined, asked: { ...quarter, productId }, note })),
  after: ({ id }) => ({ redirectTo: `/report/snapshots/${id}` }),
});

export const makeLinkAction = formAction({
  right: 'report.share',
  schema: linkForm,
  run: (by, { quarter, productId, reader, snapshotId, days }) =>
    drawn(makeReportLink(by, { asked: { ...quarter, productId }, reader, snapshotId: snapshotId ?? null, days })),
  after: async ({ token }) => ({ message: await linkMadeMessage(), values: { address: new URL(`/shared/${token}`, appUrl()).href } }),
});

export const revokeLinkAction = formAction({
  right: 'report.share',
  schema: revokeForm,
  run: (by, { id, version }) => drawn(revokeReportLink(by, { id, seenVersion: version })),
  after: async () => ({ message: await linkRevokedMessage() }),
});
