import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { calledText } from '@/domain/called-text';
import { checkInRhythms } from './check-in-rhythm';
import { checkInConfidences, computedMeasures, goalKinds, kpiDirections, kpiUnits } from './goal';

const name = calledText(200);
const text = z
  .string()
  .trim()
  .max(20_000)
  .nullish()
  .transform((value) => value ?? '');
const id = z.string().min(1).max(64);
const value = z.number().min(-1e12).max(1e12);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((given) => given ?? null);

export const fiscalYearFields = z.object({ policy: text, vision: text, impression: text }).strict();
export type FiscalYearFields = z.infer<typeof fiscalYearFields>;

export const pillarFields = z.object({ name, description: text }).strict();
export type PillarFields = z.infer<typeof pillarFields>;

export const goalFields = z
  .object({
    name,
    description: text,
    kind: z.enum(goalKinds),
    ownerId: optional(id),
    checkInRhythm: z
      .enum(checkInRhythms)
      .nullish()
      .transform((rhythm) => rhythm ?? 'month'),
  })
  .strict();
export type GoalFields = z.infer<typeof goalFields>;

export const kpiFields = z
  .object({
    name,
    unit: z.enum(kpiUnits),
    decimals: z.number().int().min(0).max(4),
    direction: z.enum(kpiDirections),
    baseline: value,
    target: value,
    lowLimit: optional(value),
    highLimit: optional(value),
    weight: z.number().min(0.01).max(100),
    computedFrom: optional(z.enum(computedMeasures)),
    productId: optional(id),
  })
  .strict();
export type KpiFields = z.infer<typeof kpiFields>;

export const measurementFields = z.object({ day: daySchema, value, note: text }).strict();
export type MeasurementFields = z.infer<typeof measurementFields>;

export const checkInFields = z
  .object({ confidence: z.enum(checkInConfidences), commentary: z.string().trim().min(1).max(20_000) })
  .strict();
export type CheckInFields = z.infer<typeof checkInFields>;
