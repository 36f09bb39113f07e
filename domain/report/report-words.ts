import { z } from 'zod';
import { locales } from '@/domain/people/member';
import { sentenceSchema } from './sentence';

/** The parts of the report that carry plain words, in the order in which they are read. */
export const wordSections = ['summary', 'goals', 'better', 'late', 'decisions'] as const;
export type WordSection = (typeof wordSections)[number];

/**
 * The words of one section. A lead's own words stand instead of the drafted sentences. @property isWithheld the lead's words name something
 * that this reader may not know, so the draft stands instead
 */
export const wordsSchema = z.object({
  draft: z.array(sentenceSchema),
  edited: z.object({ text: z.string(), locale: z.enum(locales), by: z.string().nullable(), at: z.iso.datetime() }).nullable(),
  isWithheld: z.boolean(),
});
export type Words = z.infer<typeof wordsSchema>;
