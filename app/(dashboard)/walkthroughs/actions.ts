'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { walkthroughStatuses } from '@/domain/walkthroughs/walkthrough';
import { findingFields, stepFields, walkthroughPlan } from '@/domain/walkthroughs/walkthrough-inputs';
import { formAction, manyOf } from '@/server/form-action';
import { addFinding, addStep, removeStep, updateStep } from '@/server/operations/steps';
import { moveWalkthrough, planWalkthrough, updatePlan } from '@/server/operations/walkthroughs';

const id = z.string().min(1).max(64);
const requestKey = z
  .string()
  .max(64)
  .nullish()
  .transform((key) => key ?? undefined);
const version = z.coerce.number().int().min(1);

const drawAgain = () => {
  revalidatePath('/walkthroughs', 'layout');
  return undefined;
};

/** Tells the form one save from the next. */
const savedOnce = (saved: { id: string; version: number }) => {
  drawAgain();
  return { values: { saved: `${saved.id} ${saved.version}` } };
};

/** A journey is chosen together with its product: `product:journey`. */
const chosenJourney = z
  .string()
  .max(140)
  .regex(/^[^:]+:[^:]+$/);

const planForm = walkthroughPlan
  .omit({ productId: true, journeyId: true, walkerIds: true })
  .extend({ journey: chosenJourney, walkerIds: manyOf(20), requestKey });
type PlanForm = z.infer<typeof planForm>;

const asPlan = ({ journey, requestKey: _key, ...plan }: PlanForm) => {
  const [productId = '', journeyId = ''] = journey.split(':');
  return { ...plan, productId, journeyId };
};

export const planWalkthroughAction = formAction({
  right: 'walkthrough.plan',
  schema: planForm.transform((form) => ({ requestKey: form.requestKey, plan: asPlan(form) })),
  run: planWalkthrough,
  after: (planned) => {
    drawAgain();
    return { redirectTo: `/walkthroughs/${planned.id}` };
  },
});

export const updatePlanAction = formAction({
  right: 'walkthrough.record',
  schema: planForm.extend({ walkthroughId: id, version }).transform(({ walkthroughId, version: seenVersion, ...form }) => ({
    walkthroughId,
    seenVersion,
    requestKey: form.requestKey,
    plan: asPlan(form),
  })),
  run: updatePlan,
  after: drawAgain,
});

export const moveWalkthroughAction = formAction({
  right: 'walkthrough.record',
  schema: z
    .object({
      walkthroughId: id,
      version,
      to: z.enum(walkthroughStatuses),
      summary: z
        .string()
        .trim()
        .max(20_000)
        .nullish()
        .transform((text) => text ?? ''),
      requestKey,
    })
    .strict()
    .transform(({ version: seenVersion, ...input }) => ({ ...input, seenVersion })),
  run: moveWalkthrough,
  after: drawAgain,
});

export const addStepAction = formAction({
  right: 'walkthrough.record',
  schema: stepFields
    .extend({ walkthroughId: id, requestKey })
    .transform(({ walkthroughId, requestKey: key, ...fields }) => ({ walkthroughId, requestKey: key, fields })),
  run: addStep,
  after: savedOnce,
});

export const updateStepAction = formAction({
  right: 'walkthrough.record',
  schema: stepFields
    .extend({ stepId: id, version, requestKey })
    .transform(({ stepId, version: seenVersion, requestKey: key, ...fields }) => ({ stepId, seenVersion, requestKey: key, fields })),
  run: updateStep,
  after: savedOnce,
});

export const removeStepAction = formAction({
  right: 'walkthrough.record',
  schema: z
    .object({ stepId: id, version, requestKey })
    .transform(({ stepId, version: seenVersion, requestKey: key }) => ({ stepId, seenVersion, requestKey: key })),
  run: removeStep,
  after: () => {
    drawAgain();
    return undefined;
  },
});

export const addFindingAction = formAction({
  right: 'issue.create',
  schema: findingFields
    .extend({ stepId: id, requestKey })
    .transform(({ stepId, requestKey: key, ...finding }) => ({ stepId, requestKey: key, finding })),
  run: addFinding,
  after: (saved) => {
    drawAgain();
    return { values: { key: saved.key, saved: saved.key } };
  },
});
