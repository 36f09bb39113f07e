import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { checkInConfidences, goalKinds, kpiDirections, kpiUnits } from '@/domain/goals/goal';
import { goalStatuses } from '@/domain/goals/goal-score';
import { path, points } from './report-part';

/** One KPI in the fiscal year. Values carry its unit; points are in order of day, actuals not ahead of the data. */
export const reportKpiSchema = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.enum(kpiUnits),
  decimals: z.number().int(),
  direction: z.enum(kpiDirections),
  weight: z.number(),
  baseline: z.number(),
  target: z.number(),
  lowLimit: z.number().nullable(),
  highLimit: z.number().nullable(),
  /** The latest value, and what the path asked for on its day; null without one. */
  actual: z.object({ day: daySchema, value: z.number(), expected: z.number().nullable() }).nullable(),
  /** Progress from baseline (0) to target (1), unclipped; null without a value. */
  progress: z.number().nullable(),
  targetPath: points,
  actuals: points,
  href: path,
});
export type ReportKpi = z.infer<typeof reportKpiSchema>;

/**
 * A goal of the fiscal year. @property chance share 0…1 that it will be met, null where nothing can be forecast (`chanceMissing` says
 * why) @property score, needed progress of all its KPIs and what their paths ask for by now, null when nothing was measured
 * @property status what the colour says: from the chance when there is one, else from the score
 * @property override a person's own judgement instead, with name and reason
 */
export const reportGoalSchema = z.object({
  id: z.string(),
  name: z.string(),
  pillar: z.string(),
  kind: z.enum(goalKinds),
  ownerName: z.string().nullable(),
  status: z.enum(goalStatuses),
  chance: z.number().min(0).max(1).nullable(),
  chanceMissing: z.string().nullable(),
  override: z.object({ status: z.enum(goalStatuses), by: z.string(), reason: z.string(), day: daySchema }).nullable(),
  score: z.number().nullable(),
  needed: z.number().nullable(),
  measured: z.number().int(),
  total: z.number().int(),
  checkIn: z
    .object({ day: daySchema, confidence: z.enum(checkInConfidences), commentary: z.string(), by: z.string().nullable() })
    .nullable(),
  kpis: z.array(reportKpiSchema),
  href: path,
});
export type ReportGoal = z.infer<typeof reportGoalSchema>;

/** @property policy of the fiscal year; empty when none was written */
export const reportGoalsSchema = z.object({
  policy: z.string(),
  all: z.number().int(),
  onPath: z.number().int(),
  behind: z.number().int(),
  unknown: z.number().int(),
  goals: z.array(reportGoalSchema),
  href: path,
});
