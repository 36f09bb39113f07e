import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { sentenceKeys } from './sentence-keys';

const short = z.string().max(1_000);

/**
 * A value of a sentence before it is written in a language. `chance` is a share 0…1 that is never shown as certain; `count` picks the
 * plural and is a whole number; `code` picks a word and is never shown itself.
 */
export const sentenceValueSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('text'), value: short }),
  z.object({ as: z.literal('texts'), value: z.array(short).max(50) }),
  z.object({ as: z.literal('code'), value: z.string().max(64) }),
  z.object({ as: z.literal('count'), value: z.number().int() }),
  z.object({ as: z.literal('number'), value: z.number(), decimals: z.number().int().min(0).max(4) }),
  z.object({ as: z.literal('share'), value: z.number(), decimals: z.number().int().min(0).max(4) }),
  z.object({ as: z.literal('chance'), value: z.number().min(0).max(1) }),
  z.object({ as: z.literal('day'), value: daySchema }),
]);
export type SentenceValue = z.infer<typeof sentenceValueSchema>;

/** A sentence as its key with its figures, so that it can be written in any language; see `sentenceArguments`. */
export const sentenceSchema = z.object({ key: z.enum(sentenceKeys), values: z.record(z.string().max(40), sentenceValueSchema) });
export type Sentence = z.infer<typeof sentenceSchema>;

export const text = (value: string): SentenceValue => ({ as: 'text', value: value.slice(0, 1_000) });
export const texts = (value: readonly string[]): SentenceValue => ({
  as: 'texts',
  value: value.slice(0, 50).map((one) => one.slice(0, 1_000)),
});
export const code = (value: string): SentenceValue => ({ as: 'code', value });
export const count = (value: number): SentenceValue => ({ as: 'count', value });
export const share = (value: number, decimals = 0): SentenceValue => ({ as: 'share', value, decimals });
export const chance = (value: number): SentenceValue => ({ as: 'chance', value });
export const onDay = (value: string): SentenceValue => ({ as: 'day', value });
