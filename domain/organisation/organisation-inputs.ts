import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { calledText } from '@/domain/called-text';
import { emailAddress, password, personName } from '@/domain/people/person';
import { organisationBasics, organisationSettings } from './settings';

export const setUpInput = z.strictObject({
  token: z.string().max(200),
  basics: organisationBasics,
  administrator: z.strictObject({ name: personName, email: emailAddress, password }),
  device: z.string().max(400),
});
export type SetUpInput = z.infer<typeof setUpInput>;

export const updateOrganisationInput = z.strictObject({ version: z.coerce.number().int().min(1), settings: organisationSettings });
export type UpdateOrganisationInput = z.infer<typeof updateOrganisationInput>;

export const addHolidayInput = z.strictObject({ day: daySchema, name: calledText(200) });
export type AddHolidayInput = z.infer<typeof addHolidayInput>;

export const removeHolidayInput = z.strictObject({ day: daySchema });
export type RemoveHolidayInput = z.infer<typeof removeHolidayInput>;
