import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { path } from './report-part';

/** Issues found and fixed in each week that shares a day with the quarter, up to the day of the data. @property week its first day */
export const flowWeekSchema = z.object({ week: daySchema, found: z.number().int(), fixed: z.number().int() });

/** The burn-up of the next release that the reader may know. @property added issues since the freeze; null without a freeze */
export const reportBurnUpSchema = z.object({
  releaseId: z.string(),
  name: z.string(),
  productName: z.string(),
  isConfidential: z.boolean(),
  plannedOn: daySchema,
  freezeOn: daySchema.nullable(),
  scope: z.number().int(),
  done: z.number().int(),
  added: z.number().int().nullable(),
  days: z.array(z.object({ day: daySchema, scope: z.number().int(), done: z.number().int() })),
  href: path,
});

/** The goals' series stand with their KPIs. */
export const chartsSchema = z.object({
  flow: z.object({ weeks: z.array(flowWeekSchema), found: z.number().int(), fixed: z.number().int(), href: path }),
  burnUp: reportBurnUpSchema.nullable(),
});
