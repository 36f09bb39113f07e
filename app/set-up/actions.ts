'use server';

import { z } from 'zod';
import { organisationBasics } from '@/domain/organisation/settings';
import { emailAddress, password, personName } from '@/domain/people/person';
import { currentDevice } from '@/server/device';
import { formAction, manyOf } from '@/server/form-action';
import { setUp } from '@/server/operations/set-up';
import { giveSessionCookie } from '@/server/session';

const weekdaysSent = manyOf(7)
  .transform((days): unknown[] => days)
  .pipe(organisationBasics.shape.workingDays);

const setUpForm = z
  .strictObject({
    ...organisationBasics.shape,
    workingDays: weekdaysSent,
    token: z.string().max(200),
    administratorName: personName,
    email: emailAddress,
    password,
  })
  .transform(({ token, administratorName, email, password, ...basics }) => ({
    token,
    basics,
    administrator: { name: administratorName, email, password },
  }));

export const setUpAction = formAction({
  right: 'visitor.setUp',
  schema: setUpForm,
  run: async (_visitor, input) => setUp({ ...input, device: await currentDevice() }),
  after: async ({ token }) => {
    await giveSessionCookie(token);
    return { redirectTo: '/welcome' };
  },
});
