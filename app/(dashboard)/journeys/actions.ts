'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { journeyFields, stageFields, touchpointFields } from '@/domain/journeys/journey-inputs';
import { formAction } from '@/server/form-action';
import {
  addStage,
  addTouchpoint,
  createJourney,
  moveStage,
  moveTouchpoint,
  renameStage,
  restorePlace,
  updateJourney,
  updateTouchpoint,
} from '@/server/operations/journeys';

const id = z.string().min(1).max(64);
const requestKey = z
  .string()
  .max(64)
  .nullish()
  .transform((key) => key ?? undefined);
const seen = { journeyId: id, version: z.coerce.number().int().min(1), requestKey };
const direction = z.enum(['up', 'down']);
const isArchived = z
  .string()
  .max(3)
  .nullish()
  .transform((text) => text === 'yes');

const drawAgain = () => {
  revalidatePath('/journeys', 'layout');
  return undefined;
};

export const createJourneyAction = formAction({
  right: 'journey.edit',
  schema: journeyFields
    .extend({ productId: id, requestKey })
    .transform(({ productId, requestKey: key, ...fields }) => ({ productId, requestKey: key, fields })),
  run: createJourney,
  after: (created) => {
    drawAgain();
    return { redirectTo: `/journeys/${created.id}` };
  },
});

export const updateJourneyAction = formAction({
  right: 'journey.edit',
  schema: journeyFields
    .extend({ ...seen, isArchived })
    .transform(({ journeyId, version, requestKey: key, isArchived: archived, ...fields }) => ({
      journeyId,
      seenVersion: version,
      requestKey: key,
      isArchived: archived,
      fields,
    })),
  run: updateJourney,
  after: drawAgain,
});

export const addStageAction = formAction({
  right: 'journey.edit',
  schema: stageFields.extend(seen).transform(({ version, ...input }) => ({ ...input, seenVersion: version })),
  run: addStage,
  after: drawAgain,
});

export const renameStageAction = formAction({
  right: 'journey.edit',
  schema: stageFields
    .extend({ ...seen, stageId: id, isArchived })
    .transform(({ version, ...input }) => ({ ...input, seenVersion: version })),
  run: renameStage,
  after: drawAgain,
});

export const moveStageAction = formAction({
  right: 'journey.edit',
  schema: z.strictObject({ ...seen, stageId: id, direction }).transform(({ version, ...input }) => ({ ...input, seenVersion: version })),
  run: moveStage,
  after: drawAgain,
});

export const restorePlaceAction = formAction({
  right: 'journey.edit',
  schema: z.strictObject({ ...seen, placeId: id }).transform(({ version, ...input }) => ({ ...input, seenVersion: version })),
  run: restorePlace,
  after: drawAgain,
});

export const addTouchpointAction = formAction({
  right: 'journey.edit',
  schema: touchpointFields.extend({ ...seen, stageId: id }).transform(({ journeyId, version, requestKey: key, stageId, ...fields }) => ({
    journeyId,
    seenVersion: version,
    requestKey: key,
    stageId,
    fields,
  })),
  run: addTouchpoint,
  after: drawAgain,
});

export const updateTouchpointAction = formAction({
  right: 'journey.edit',
  schema: touchpointFields
    .extend({ ...seen, touchpointId: id, isArchived })
    .transform(({ journeyId, version, requestKey: key, touchpointId, isArchived: archived, ...fields }) => ({
      journeyId,
      seenVersion: version,
      requestKey: key,
      touchpointId,
      isArchived: archived,
      fields,
    })),
  run: updateTouchpoint,
  after: drawAgain,
});

export const moveTouchpointAction = formAction({
  right: 'journey.edit',
  schema: z
    .strictObject({ ...seen, touchpointId: id, direction })
    .transform(({ version, ...input }) => ({ ...input, seenVersion: version })),
  run: moveTouchpoint,
  after: drawAgain,
});
