import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { calendars, locales } from '@/domain/people/member';
import { betterSchema } from './report-better';
import { chartsSchema } from './report-charts';
import { decisionSchema } from './report-decisions';
import { definitionKeys } from './report-definitions';
import { reportGoalsSchema } from './report-goals';
import { lateSchema } from './report-late';
import { path } from './report-part';
import { wordsSchema } from './report-words';
import { sentenceSchema } from './sentence';

const quarterNumber = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/**
 * @property asOf the day up to which the data goes: today, or the last day of a quarter that has ended @property madeAt ISO moment
 * @property isMasked made for a reader who may not know confidential releases @property language in which the organisation reads
 */
export const reportHeaderSchema = z.object({
  organisation: z.string(),
  isDemo: z.boolean(),
  timeZone: z.string(),
  locale: z.enum(locales),
  calendar: z.enum(calendars),
  year: z.number().int(),
  quarter: quarterNumber,
  from: daySchema,
  to: daySchema,
  asOf: daySchema,
  madeAt: z.iso.datetime(),
  isRunning: z.boolean(),
  /** The one product that it is about; null: every product. */
  productId: z.string().nullable().default(null),
  productName: z.string().nullable(),
  isMasked: z.boolean(),
  href: path,
});

/**
 * One fiscal quarter as an executive reads it, complete in itself: page, print, PDF, slides, sheet and mail are all made from this alone,
 * and a frozen one is this as JSON. Texts of people are as they wrote them; all other words are keys with figures.
 */
export const reportSchema = z.object({
  format: z.literal(1),
  header: reportHeaderSchema,
  answer: sentenceSchema,
  goals: reportGoalsSchema,
  better: betterSchema,
  late: lateSchema,
  decisions: z.array(decisionSchema),
  words: z.object({ summary: wordsSchema, goals: wordsSchema, better: wordsSchema, late: wordsSchema, decisions: wordsSchema }),
  charts: chartsSchema,
  definitions: z.array(z.enum(definitionKeys)),
});
export type Report = z.infer<typeof reportSchema>;
export type ReportHeader = Report['header'];
