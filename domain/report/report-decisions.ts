import { z } from 'zod';
import { path } from './report-part';
import { sentenceSchema } from './sentence';

/** What somebody has to decide, the weightiest first. The kind names the heading, the sentence says what and offers the choices in figures. */
export const decisionKinds = [
  'releasePassed',
  'releaseUnlikely',
  'goalUnlikely',
  'topPriorityBlocked',
  'topPriorityUnowned',
  'kpiUnmeasured',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** @property releaseId of the release it is about, so that it can be kept from those who may not know it */
export const decisionSchema = z.object({
  kind: z.enum(decisionKinds),
  subject: z.string(),
  sentence: sentenceSchema,
  releaseId: z.string().nullable(),
  href: path,
});
export type Decision = z.infer<typeof decisionSchema>;
