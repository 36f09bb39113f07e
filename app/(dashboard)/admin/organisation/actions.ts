'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { organisationBasics, priorityThreshold } from '@/domain/organisation/settings';
import { formAction, manyOf } from '@/server/form-action';
import { updateOrganisation } from '@/server/operations/organisation';

const weekdaysSent = manyOf(7)
  .transform((days): unknown[] => days)
  .pipe(organisationBasics.shape.workingDays);

const organisationForm = z
  .strictObject({
    ...organisationBasics.shape,
    workingDays: weekdaysSent,
    P0: priorityThreshold,
    P1: priorityThreshold,
    P2: priorityThreshold,
    version: z.coerce.number().int().min(1),
  })
  .refine(({ P0, P1 }) => P0 > P1, { path: ['P1'] })
  .refine(({ P1, P2 }) => P1 > P2, { path: ['P2'] })
  .transform(({ version, P0, P1, P2, ...basics }) => ({ version, settings: { ...basics, priorityTable: { P0, P1, P2 } } }));

export const updateOrganisationAction = formAction({
  right: 'organisation.edit',
  schema: organisationForm,
  run: updateOrganisation,
  after: () => {
    revalidatePath('/', 'layout');
    return undefined;
  },
});
