'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { resendMailInput } from '@/domain/mail/mail-inputs';
import { formAction } from '@/server/form-action';
import { resendMail } from '@/server/operations/outbox';

export const resendMailAction = formAction({
  right: 'mail.manage',
  schema: resendMailInput,
  run: resendMail,
  after: async () => {
    revalidatePath('/admin/outbox', 'layout');
    return { message: (await getTranslations('mail.outbox'))('resent') };
  },
});
