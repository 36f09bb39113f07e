import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { countedRows, path, reportIssue } from './report-part';

/** An outcome with a verdict of "proven better": its KPI before and after with the interval of the difference, in the KPI's unit. */
export const provenSchema = z.object({
  id: z.string(),
  title: z.string(),
  kpiName: z.string(),
  unit: z.string(),
  decimals: z.number().int(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  change: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Typed by hand, not computed: "claimed". */
  isClaimed: z.boolean(),
  day: daySchema,
  href: path,
});
export type Proven = z.infer<typeof provenSchema>;

/** @property day when it was verified or released */
export const betterIssueSchema = z.object({ ...reportIssue, severity: z.number().int().nullable(), day: daySchema });
export type BetterIssue = z.infer<typeof betterIssueSchema>;

/** What got better for customers in the quarter, the surest first: proven, then verified, then released; each the weightiest few and all counted. */
export const betterSchema = z.object({
  proven: z.array(provenSchema),
  verified: z.array(betterIssueSchema),
  released: z.array(betterIssueSchema),
  counts: z.object({ found: countedRows, fixed: countedRows, released: countedRows, verified: countedRows, proven: countedRows }),
});
