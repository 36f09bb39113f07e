import { z } from 'zod';
import { calledText } from '@/domain/called-text';
import { defaultPriorityTable } from '@/domain/issues/suggested-priority';
import { calendars, locales } from '@/domain/people/member';

/** The one row of the organisation; a second set-up meets its primary key. */
export const organisationId = 'organisation';

export const fiscalYearNames = ['start', 'end'] as const;

const weekday = z.coerce.number().int().min(0).max(6);
export const priorityThreshold = z.coerce.number().int().min(1).max(48);

export const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** What an administrator says about the organisation when setting up; every date of the program follows from it. */
export const organisationBasics = z.strictObject({
  name: calledText(200),
  timeZone: z.string().max(100).refine(isTimeZone),
  workingDays: z.array(weekday).min(1).max(7),
  weekStartsOn: weekday,
  fiscalStartMonth: z.coerce.number().int().min(1).max(12),
  fiscalYearNamedBy: z.enum(fiscalYearNames),
  locale: z.enum(locales),
  calendar: z.enum(calendars),
});
export type OrganisationBasics = z.infer<typeof organisationBasics>;

/** Thresholds fall from P0 to P2, or a graver issue would be suggested a lesser priority. */
export const priorityTableSchema = z
  .strictObject({ P0: priorityThreshold, P1: priorityThreshold, P2: priorityThreshold })
  .refine((table) => table.P0 > table.P1 && table.P1 > table.P2, { path: ['P1'] });

export const organisationSettings = organisationBasics.extend({ priorityTable: priorityTableSchema });
export type OrganisationSettings = z.infer<typeof organisationSettings>;

export const newOrganisation = (basics: OrganisationBasics): OrganisationSettings => ({ ...basics, priorityTable: defaultPriorityTable });
