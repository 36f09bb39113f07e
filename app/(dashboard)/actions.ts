'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { formAction } from '@/server/form-action';
import { seeMention } from '@/server/operations/mentions';

const id = z.string().min(1).max(64);

export const seeMentionAction = formAction({
  right: 'issue.read',
  schema: z.strictObject({ commentId: id }),
  run: seeMention,
  after: () => {
    refresh();
    return undefined;
  },
});
