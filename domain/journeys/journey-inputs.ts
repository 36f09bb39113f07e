import { z } from 'zod';
import { calledText } from '@/domain/called-text';
import { channels } from '@/domain/issues/issue';
import { journeyKinds } from './journey';

const id = z.string().min(1).max(64);
const name = calledText(200);
const text = z
  .string()
  .trim()
  .max(20_000)
  .nullish()
  .transform((value) => value ?? '');
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((given) => given ?? null);

export const journeyFields = z.object({ name, scenario: text, kind: z.enum(journeyKinds), personaId: optional(id) }).strict();
export type JourneyFields = z.infer<typeof journeyFields>;

export const stageFields = z.object({ name }).strict();

/** The lanes of a touchpoint. */
export const touchpointFields = z
  .object({
    name,
    customerAction: text,
    thoughts: text,
    emotion: optional(z.coerce.number().int().min(-2).max(2)),
    painPoint: text,
    delightOpportunity: text,
    channel: optional(z.enum(channels)),
    notes: text,
  })
  .strict();
export type TouchpointFields = z.infer<typeof touchpointFields>;
