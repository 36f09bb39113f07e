'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { calledText } from '@/domain/called-text';
import { tokenRights } from '@/domain/people/token-rights';
import { formAction } from '@/server/form-action';
import { createToken, endToken } from '@/server/operations/api-tokens';

const id = z.string().min(1).max(64);

export const makeKeyAction = formAction({
  right: 'people.manage',
  schema: z.strictObject({ memberId: id, right: z.enum(tokenRights), name: calledText(200) }),
  run: createToken,
  after: async ({ token }) => {
    revalidatePath('/admin/keys');
    return { message: (await getTranslations('admin.keys'))('shownOnce'), values: { token } };
  },
});

export const endKeyAction = formAction({
  right: 'people.manage',
  schema: z.strictObject({ tokenId: id }),
  run: (by, { tokenId }) => endToken(by, tokenId),
  after: () => {
    revalidatePath('/admin/keys');
    return undefined;
  },
});
