'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import { locales, roles } from '@/domain/people/member';
import { safeReturnPath } from '@/domain/people/return-path';
import { accept } from '@/domain/result';
import { currentDevice } from '@/server/device';
import { formAction } from '@/server/form-action';
import { signIn, signInAsDemo } from '@/server/operations/sign-in';
import { currentReader } from '@/server/reader';
import { cookieOptions, giveSessionCookie, leaveSession } from '@/server/session';

const next = z.string().max(2_000).nullish();

export const signInAction = formAction({
  right: 'visitor.signIn',
  schema: z.strictObject({ email: z.string().max(200), password: z.string().max(500), next }),
  run: async (_visitor, { email, password }) => signIn({ email, password, device: await currentDevice() }),
  after: async ({ token }, input) => {
    await giveSessionCookie(token);
    return { redirectTo: safeReturnPath(input.next) };
  },
});

export const signInAsDemoAction = formAction({
  right: 'visitor.signIn',
  schema: z.strictObject({ role: z.enum(roles), next }),
  run: async (_visitor, { role }) => signInAsDemo({ role, locale: (await currentReader()).locale, device: await currentDevice() }),
  after: async ({ token }, input) => {
    await giveSessionCookie(token);
    return { redirectTo: safeReturnPath(input.next) };
  },
});

export const signOutAction = formAction({
  right: 'visitor.signIn',
  schema: z.object({}),
  run: async () => {
    await leaveSession();
    return accept(null);
  },
  after: () => ({ redirectTo: '/sign-in' }),
});

const aYear = 365 * 24 * 60 * 60;

/** The language of somebody who has not signed in, kept in their browser. */
export const chooseLanguageAction = formAction({
  right: 'visitor.signIn',
  schema: z.strictObject({ locale: z.enum(locales), next }),
  run: async (_visitor, { locale }) => {
    (await cookies()).set('locale', locale, { ...cookieOptions(), maxAge: aYear });
    return accept(null);
  },
  after: (_value, input) => ({ redirectTo: safeReturnPath(input.next) }),
});
