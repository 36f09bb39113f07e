'use server';

import { revalidatePath } from 'next/cache';
import { readDb } from '@/db/connection';
import { findKpi } from '@/db/queries/goals';
import {
  addOutcomeForm,
  archiveOutcomeForm,
  outcomeCountsForm,
  outcomePasteForm,
  outcomeValueForm,
  outcomeValueOfDayForm,
  readCountsForm,
  readOutcomeForm,
  updateOutcomeForm,
} from '@/domain/outcomes/outcome-forms';
import type { Member } from '@/domain/people/member';
import { accept, type Result } from '@/domain/result';
import { formAction } from '@/server/form-action';
import { pasteOutcomeValues, recordOutcomeCounts, recordTypedOutcomeValue, removeOutcomeValue } from '@/server/operations/outcome-values';
import { addOutcome, archiveOutcome, updateOutcome } from '@/server/operations/outcomes';

/** Draws the outcomes again, also after a conflict: both versions are shown. */
async function drawn<Value>(result: Promise<Result<Value>>): Promise<Result<Value>> {
  const done = await result;
  if (done.ok || done.refusal.code === 'outcomes.changedElsewhere') revalidatePath('/outcomes', 'layout');
  return done;
}

const key = (requestKey: string | null | undefined) => requestKey ?? undefined;

/** The unit in which a KPI's changes may be typed. */
const unitOf = async (by: Member, kpiId: string | null) => (kpiId ? ((await findKpi(await readDb(), by, kpiId))?.unit ?? null) : null);

export const addOutcomeAction = formAction({
  right: 'outcome.edit',
  schema: addOutcomeForm,
  run: async (by, { requestKey, subject, subjectId, ...form }) => {
    const fields = readOutcomeForm(form, by.locale, await unitOf(by, form.kpiId));
    return fields.ok ? drawn(addOutcome(by, { requestKey: key(requestKey), subject, subjectId, fields: fields.value })) : fields;
  },
  after: ({ id }) => ({ redirectTo: `/outcomes/${id}` }),
});

export const updateOutcomeAction = formAction({
  right: 'outcome.edit',
  schema: updateOutcomeForm,
  run: async (by, { id, version, reason, ...form }) => {
    const fields = readOutcomeForm(form, by.locale, await unitOf(by, form.kpiId));
    return fields.ok ? drawn(updateOutcome(by, { id, seenVersion: version, fields: fields.value, reason })) : fields;
  },
  after: ({ id }) => ({ redirectTo: `/outcomes/${id}` }),
});

export const archiveOutcomeAction = formAction({
  right: 'outcome.edit',
  schema: archiveOutcomeForm,
  run: (by, input) => drawn(archiveOutcome(by, input)),
});

export const addOutcomeValueAction = formAction({
  right: 'outcome.measure',
  schema: outcomeValueForm,
  run: (by, { requestKey, ...value }) => drawn(recordTypedOutcomeValue(by, { requestKey: key(requestKey), ...value })),
});

export const removeOutcomeValueAction = formAction({
  right: 'outcome.measure',
  schema: outcomeValueOfDayForm,
  run: (by, { requestKey, ...value }) => drawn(removeOutcomeValue(by, { requestKey: key(requestKey), ...value })),
});

export const saveOutcomeCountsAction = formAction({
  right: 'outcome.measure',
  schema: outcomeCountsForm,
  run: async (by, form) => {
    const counts = readCountsForm(form, by.locale);
    return counts.ok
      ? drawn(recordOutcomeCounts(by, { requestKey: key(form.requestKey), outcomeId: form.outcomeId, counts: counts.value }))
      : counts;
  },
});

/** Looking at the rows saves nothing; the text comes back either way until it is saved. */
export const pasteOutcomeValuesAction = formAction({
  right: 'outcome.measure',
  schema: outcomePasteForm,
  run: async (by, { step, requestKey, ...input }): Promise<Result<unknown>> =>
    step === 'look' ? accept(null) : drawn(pasteOutcomeValues(by, { requestKey: key(requestKey), ...input })),
  after: (_saved, { step, text, decimalMark, dayOrder, outcomeId }) =>
    step === 'look'
      ? { values: { text, decimalMark: decimalMark ?? '', dayOrder: dayOrder ?? '' } }
      : { redirectTo: `/outcomes/${outcomeId}#values` },
});
