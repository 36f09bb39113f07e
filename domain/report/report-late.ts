import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { priorities } from '@/domain/issues/issue';
import { countedRows, path, reportIssue } from './report-part';

/** An open P0 or P1 past its deadline. @property why the reason of the last move of the deadline, or what blocks it; empty when nobody said */
export const lateIssueSchema = z.object({
  ...reportIssue,
  priority: z.enum(priorities),
  ownerName: z.string().nullable(),
  dueOn: daySchema,
  daysLate: z.number().int(),
  slipCount: z.number().int(),
  isBlocked: z.boolean(),
  why: z.string(),
});
export type LateIssue = z.infer<typeof lateIssueSchema>;

const release = { id: z.string(), name: z.string(), productName: z.string(), isConfidential: z.boolean(), href: path };

/** A release whose day in this quarter moved. @property slipDays calendar days later than first planned @property reasons newest first */
export const slippedReleaseSchema = z.object({
  ...release,
  plannedOn: daySchema,
  originalPlannedOn: daySchema,
  shippedOn: daySchema.nullable(),
  slipDays: z.number().int(),
  reasons: z.array(z.object({ day: daySchema, why: z.string(), by: z.string().nullable() })),
});
export type SlippedRelease = z.infer<typeof slippedReleaseSchema>;

/** A planned release that will likely miss its day. @property chance to make it @property on85 done by then with 85 %, null: not within ten years @property overdueDays since the planned day, 0 before it */
export const riskyReleaseSchema = z.object({
  ...release,
  plannedOn: daySchema,
  open: z.number().int(),
  chance: z.number().min(0).max(1).nullable(),
  on85: daySchema.nullable(),
  overdueDays: z.number().int(),
});
export type RiskyRelease = z.infer<typeof riskyReleaseSchema>;

/** @property hiddenReleases confidential releases that this reader may not know more of than that they are there */
export const lateSchema = z.object({
  overdue: countedRows,
  overdueTop: countedRows,
  issues: z.array(lateIssueSchema),
  slipped: z.array(slippedReleaseSchema),
  risky: z.array(riskyReleaseSchema),
  hiddenReleases: z.number().int(),
  href: path,
});
