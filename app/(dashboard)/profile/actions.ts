'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { changePasswordInput, updateProfileInput } from '@/domain/people/person-inputs';
import { accept, refuse } from '@/domain/result';
import { formAction } from '@/server/form-action';
import { changeOwnPassword } from '@/server/operations/passwords';
import { updateProfile } from '@/server/operations/people';
import { signOutElsewhere } from '@/server/operations/sessions';
import { cookieOptions, currentSession } from '@/server/session';

const themes = ['system', 'light', 'dark'] as const;
const aYear = 365 * 24 * 60 * 60;

export const updateProfileAction = formAction({
  right: 'profile.update',
  schema: updateProfileInput,
  run: updateProfile,
  after: () => {
    revalidatePath('/', 'layout');
    return undefined;
  },
});

/** The look belongs to the browser: a phone in the sun and a desk at night differ. */
export const chooseThemeAction = formAction({
  right: 'profile.update',
  schema: z.strictObject({ theme: z.enum(themes) }),
  run: async (_by, { theme }) => {
    (await cookies()).set('theme', theme, { ...cookieOptions(), maxAge: aYear });
    return accept(null);
  },
  after: () => {
    revalidatePath('/', 'layout');
    return undefined;
  },
});

export const changePasswordAction = formAction({
  right: 'profile.update',
  schema: changePasswordInput,
  run: async (by, input) => {
    const session = await currentSession();
    return session ? changeOwnPassword(by, { ...input, keptTokenHash: session.tokenHash }) : refuse('people.notAllowed');
  },
  after: async () => {
    revalidatePath('/profile');
    return { message: (await getTranslations('people.profile'))('passwordChanged') };
  },
});

export const signOutElsewhereAction = formAction({
  right: 'profile.update',
  schema: z.strictObject({}),
  run: async (by) => {
    const session = await currentSession();
    return session ? signOutElsewhere(by, { keptTokenHash: session.tokenHash }) : refuse('people.notAllowed');
  },
  after: async () => {
    revalidatePath('/profile');
    return { message: (await getTranslations('people.profile'))('signedOutElsewhere') };
  },
});
