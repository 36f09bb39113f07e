import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { kpiUnits } from '@/domain/goals/goal';
import { betterDirections, changeUnits, outcomeDataKinds, rhythms } from './outcome';

const id = z.string().min(1).max(64);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((given) => given ?? null);
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((given) => given ?? '');
const value = z.number().min(-1e12).max(1e12);
const periods = z.number().int().min(1).max(520);

/** What a person decides about a contract; what it is about stays as it was written. */
export const outcomeFields = z
  .object({
    title: text(400),
    startsOn: optional(daySchema),
    kpiId: optional(id),
    measureName: text(200),
    measureUnit: optional(z.enum(kpiUnits)),
    dataKind: z.enum(outcomeDataKinds),
    rhythm: z.enum(rhythms),
    changeUnit: z.enum(changeUnits),
    direction: z.enum(betterDirections),
    smallestChange: optional(value),
    beforePeriods: periods,
    settlingDays: z.number().int().min(0).max(730),
    afterPeriods: periods,
    answersBefore: optional(z.number().int().min(1).max(1e9)),
    answersAfter: optional(z.number().int().min(1).max(1e9)),
    controlName: text(200),
    claimedChange: optional(value),
    source: text(2_000),
    ownerId: optional(id),
    guardIds: z.array(id).max(12),
  })
  .strict();
export type OutcomeFields = z.infer<typeof outcomeFields>;
