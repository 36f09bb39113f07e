'use server';

import { getTranslations } from 'next-intl/server';
import { stopMailInput } from '@/domain/mail/mail-inputs';
import { formAction } from '@/server/form-action';
import { stopMails } from '@/server/operations/mail-recipients';

export const stopMailAction = formAction({
  right: 'mail.stop',
  schema: stopMailInput,
  run: (_visitor, { token }) => stopMails(token),
  after: async ({ address }) => ({ message: (await getTranslations('mail.stop'))('done', { address }) }),
});
