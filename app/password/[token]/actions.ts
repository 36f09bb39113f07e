'use server';

import { passwordByLinkInput } from '@/domain/people/person-inputs';
import { accept } from '@/domain/result';
import { currentDevice } from '@/server/device';
import { formAction } from '@/server/form-action';
import { setPasswordByLink } from '@/server/operations/passwords';
import { startSession } from '@/server/operations/sign-in';
import { giveSessionCookie } from '@/server/session';

export const setPasswordAction = formAction({
  right: 'visitor.signIn',
  schema: passwordByLinkInput,
  run: async (_visitor, input) => {
    const set = await setPasswordByLink(input);
    return set.ok ? accept(await startSession(set.value.memberId, await currentDevice(), new Date())) : set;
  },
  after: async (token) => {
    await giveSessionCookie(token);
    return { redirectTo: '/' };
  },
});
