'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { addHolidayInput, removeHolidayInput } from '@/domain/organisation/organisation-inputs';
import { formAction } from '@/server/form-action';
import { addOrganisationHoliday, removeOrganisationHoliday } from '@/server/operations/organisation';

export const addHolidayAction = formAction({
  right: 'organisation.edit',
  schema: addHolidayInput,
  run: addOrganisationHoliday,
  after: () => {
    revalidatePath('/admin/holidays');
    return undefined;
  },
});

export const removeHolidayAction = formAction({
  right: 'organisation.edit',
  schema: removeHolidayInput,
  run: removeOrganisationHoliday,
  after: async () => {
    revalidatePath('/admin/holidays');
    return { message: (await getTranslations('admin.holidays'))('removed') };
  },
});
