'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { addPersonInput, handOverInput, passwordLinkInput, personVersionInput, updatePersonInput } from '@/domain/people/person-inputs';
import { appUrl } from '@/server/env';
import { formAction } from '@/server/form-action';
import { handOver } from '@/server/operations/handover';
import { makePasswordLink } from '@/server/operations/passwords';
import { addPerson, disablePerson, enablePerson, updatePerson } from '@/server/operations/people';

const drawPeopleAgain = () => {
  revalidatePath('/admin/people', 'layout');
  return undefined;
};

export const addPersonAction = formAction({
  right: 'people.manage',
  schema: addPersonInput,
  run: addPerson,
  after: ({ memberId }) => {
    drawPeopleAgain();
    return { redirectTo: `/admin/people/${memberId}` };
  },
});

export const updatePersonAction = formAction({
  right: 'people.manage',
  schema: updatePersonInput,
  run: updatePerson,
  after: drawPeopleAgain,
});
export const disablePersonAction = formAction({
  right: 'people.manage',
  schema: personVersionInput,
  run: disablePerson,
  after: drawPeopleAgain,
});
export const enablePersonAction = formAction({
  right: 'people.manage',
  schema: personVersionInput,
  run: enablePerson,
  after: drawPeopleAgain,
});

export const makePasswordLinkAction = formAction({
  right: 'people.manage',
  schema: passwordLinkInput,
  run: makePasswordLink,
  after: async ({ path }) => ({ message: (await getTranslations('people.person'))('linkOnce'), values: { link: appUrl() + path } }),
});

export const handOverAction = formAction({
  right: 'people.manage',
  schema: handOverInput,
  run: handOver,
  after: async ({ handedOver, goals, checks, ownFixes, walks, remaining, isDisabled }) => {
    drawPeopleAgain();
    const t = await getTranslations('people.leave');
    const issues = isDisabled ? t('done', { count: handedOver }) : t('partly', { count: handedOver, remaining });
    const told = [
      goals > 0 && t('goalsDone', { count: goals }),
      checks > 0 && t('checksDone', { count: checks }),
      ownFixes > 0 && t('ownFixes', { count: ownFixes }),
      walks > 0 && t('walksDone', { count: walks }),
      issues,
    ];
    return { message: told.filter((sentence) => sentence !== false).join(' ') };
  },
});
