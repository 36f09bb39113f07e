'use server';

import { revalidatePath } from 'next/cache';
import {
  addGoalForm,
  addKpiForm,
  addPillarForm,
  archiveForm,
  checkInForm,
  measurementForm,
  measurementOfDayForm,
  pasteForm,
  policyForm,
  readKpiForm,
  updateGoalForm,
  updateKpiForm,
  updatePillarForm,
} from '@/domain/goals/goal-forms';
import {
  baselineBackForm,
  baselineForm,
  overrideEndForm,
  overrideForm,
  pathPasteForm,
  snapshotForm,
} from '@/domain/goals/goal-record-forms';
import { targetPathForm } from '@/domain/goals/target-path-form';
import { accept, type Result } from '@/domain/result';
import { formAction } from '@/server/form-action';
import { archiveGoal, archiveKpi, archivePillar } from '@/server/operations/goal-archive';
import { endGoalOverride, overrideGoalStatus } from '@/server/operations/goal-overrides';
import { takeSnapshot } from '@/server/operations/goal-snapshots';
import { addGoal, addPillar, checkInGoal, savePolicy, updateGoal, updatePillar } from '@/server/operations/goals';
import { declareBaseline, takeBackBaseline } from '@/server/operations/kpi-baselines';
import { pasteMeasurements, pasteTargetPath, recordTypedValue, restoreMeasurement, saveTypedPath } from '@/server/operations/kpi-values';
import { addKpi, removeMeasurement, updateKpi } from '@/server/operations/kpis';

/** Draws the goals again, also after a conflict: both versions are shown. */
async function drawn<Value>(result: Promise<Result<Value>>): Promise<Result<Value>> {
  const done = await result;
  if (done.ok || done.refusal.code === 'goals.changedElsewhere') revalidatePath('/goals', 'layout');
  return done;
}

const key = (requestKey: string | null | undefined) => requestKey ?? undefined;

export const savePolicyAction = formAction({
  right: 'goal.edit',
  schema: policyForm,
  run: (by, { requestKey, year, version, copyFrom, ...fields }) =>
    drawn(savePolicy(by, { requestKey: key(requestKey), year, seenVersion: version, fields, copyFrom })),
});

export const addPillarAction = formAction({
  right: 'goal.edit',
  schema: addPillarForm,
  run: (by, { requestKey, year, ...fields }) => drawn(addPillar(by, { requestKey: key(requestKey), year, fields })),
});

export const updatePillarAction = formAction({
  right: 'goal.edit',
  schema: updatePillarForm,
  run: (by, { id, version, ...fields }) => drawn(updatePillar(by, { id, seenVersion: version, fields })),
});

export const archivePillarAction = formAction({
  right: 'goal.edit',
  schema: archiveForm,
  run: (by, input) => drawn(archivePillar(by, input)),
});

export const addGoalAction = formAction({
  right: 'goal.edit',
  schema: addGoalForm,
  run: (by, { requestKey, pillarId, ...fields }) => drawn(addGoal(by, { requestKey: key(requestKey), pillarId, fields })),
  after: ({ id }) => ({ redirectTo: `/goals/${id}/plan` }),
});

export const updateGoalAction = formAction({
  right: 'goal.edit',
  schema: updateGoalForm,
  run: (by, { id, version, pillarId, ...fields }) => drawn(updateGoal(by, { id, seenVersion: version, pillarId, fields })),
});

export const archiveGoalAction = formAction({
  right: 'goal.edit',
  schema: archiveForm,
  run: (by, input) => drawn(archiveGoal(by, input)),
});

export const addKpiAction = formAction({
  right: 'goal.edit',
  schema: addKpiForm,
  run: async (by, { requestKey, goalId, ...form }) => {
    const fields = readKpiForm(form, by.locale);
    return fields.ok ? drawn(addKpi(by, { requestKey: key(requestKey), goalId, fields: fields.value })) : fields;
  },
});

export const updateKpiAction = formAction({
  right: 'goal.edit',
  schema: updateKpiForm,
  run: async (by, { id, version, ...form }) => {
    const fields = readKpiForm(form, by.locale);
    return fields.ok ? drawn(updateKpi(by, { id, seenVersion: version, fields: fields.value })) : fields;
  },
});

export const archiveKpiAction = formAction({
  right: 'goal.edit',
  schema: archiveForm,
  run: (by, input) => drawn(archiveKpi(by, input)),
});

export const savePathAction = formAction({
  right: 'goal.edit',
  schema: targetPathForm,
  run: (by, form) => drawn(saveTypedPath(by, form)),
});

export const pastePathAction = formAction({
  right: 'goal.edit',
  schema: pathPasteForm,
  run: (by, { requestKey, version, ...input }) =>
    drawn(pasteTargetPath(by, { requestKey: key(requestKey), seenVersion: version, ...input })),
});

export const declareBaselineAction = formAction({
  right: 'goal.edit',
  schema: baselineForm,
  run: (by, { requestKey, ...input }) => drawn(declareBaseline(by, { requestKey: key(requestKey), ...input })),
});

export const takeBackBaselineAction = formAction({
  right: 'goal.edit',
  schema: baselineBackForm,
  run: (by, { requestKey, ...input }) => drawn(takeBackBaseline(by, { requestKey: key(requestKey), ...input })),
});

export const overrideGoalAction = formAction({
  right: 'goal.edit',
  schema: overrideForm,
  run: (by, { requestKey, version, ...input }) =>
    drawn(overrideGoalStatus(by, { requestKey: key(requestKey), seenVersion: version, ...input })),
});

export const endOverrideAction = formAction({
  right: 'goal.edit',
  schema: overrideEndForm,
  run: (by, { requestKey, version, goalId }) => drawn(endGoalOverride(by, { requestKey: key(requestKey), goalId, seenVersion: version })),
});

export const takeSnapshotAction = formAction({
  right: 'goal.edit',
  schema: snapshotForm,
  run: (by, { requestKey, ...input }) => drawn(takeSnapshot(by, { requestKey: key(requestKey), ...input })),
  after: ({ id }) => ({ redirectTo: `/goals/snapshots/${id}` }),
});

export const checkInAction = formAction({
  right: 'goal.checkIn',
  schema: checkInForm,
  run: (by, { requestKey, goalId, ...fields }) => drawn(checkInGoal(by, { requestKey: key(requestKey), goalId, fields })),
});

export const addValueAction = formAction({
  right: 'goal.measure',
  schema: measurementForm,
  run: (by, { requestKey, ...value }) => drawn(recordTypedValue(by, { requestKey: key(requestKey), ...value })),
});

export const removeValueAction = formAction({
  right: 'goal.measure',
  schema: measurementOfDayForm,
  run: (by, { kpiId, day }) => drawn(removeMeasurement(by, { kpiId, day })),
  after: ({ goalId }, { kpiId, day }) => ({ redirectTo: `/goals/${goalId}?removed=${kpiId}.${day}#removed` }),
});

export const restoreValueAction = formAction({
  right: 'goal.measure',
  schema: measurementOfDayForm,
  run: (by, { requestKey, ...value }) => drawn(restoreMeasurement(by, { requestKey: key(requestKey), ...value })),
  after: ({ goalId }, { kpiId }) => ({ redirectTo: `/goals/${goalId}#kpi-${kpiId}` }),
});

/** Looking at the rows saves nothing; the text comes back either way until it is saved. */
export const pasteValuesAction = formAction({
  right: 'goal.measure',
  schema: pasteForm,
  run: async (by, { step, requestKey, goalId: _goal, ...input }): Promise<Result<unknown>> =>
    step === 'look' ? accept(null) : drawn(pasteMeasurements(by, { requestKey: key(requestKey), ...input })),
  after: (_saved, { step, text, decimalMark, dayOrder, goalId, kpiId }) =>
    step === 'look'
      ? { values: { text, decimalMark: decimalMark ?? '', dayOrder: dayOrder ?? '' } }
      : { redirectTo: `/goals/${goalId}#kpi-${kpiId}` },
});
