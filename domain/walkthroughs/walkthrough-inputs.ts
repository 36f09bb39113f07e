import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { calledText } from '@/domain/called-text';
import { channels } from '@/domain/issues/issue';
import { stepResults } from './walkthrough';

const id = z.string().min(1).max(64);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((given) => given ?? null);
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((value) => value ?? '');
const isChecked = z.preprocess(
  (value) => (value === null || value === undefined || value === '' ? null : value === true || value === 'true' || value === 'yes'),
  z.boolean().nullable(),
);

export const walkthroughPlan = z
  .object({
    productId: id,
    journeyId: id,
    personaId: optional(id),
    rewalkOfId: optional(id),
    title: calledText(200),
    build: text(200),
    channel: optional(z.enum(channels)),
    plannedOn: daySchema,
    walkerIds: z.array(id).max(20),
  })
  .strict();
export type WalkthroughPlan = z.infer<typeof walkthroughPlan>;

export const stepFields = z
  .object({
    touchpointId: optional(id),
    action: text(2_000),
    result: optional(z.enum(stepResults)),
    seconds: optional(z.coerce.number().int().min(0).max(86_400)),
    emotion: optional(z.coerce.number().int().min(-2).max(2)),
    observation: text(20_000),
    checksIssueId: optional(id),
    isGone: isChecked,
  })
  .strict();
export type StepFields = z.infer<typeof stepFields>;

export const findingFields = z
  .object({
    title: calledText(400),
    severity: z.preprocess(
      (value) => (value === null || value === undefined || value === '' ? null : Number(value)),
      z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.null()]),
    ),
    obstacle: text(20_000),
  })
  .strict();
export type FindingFields = z.infer<typeof findingFields>;
