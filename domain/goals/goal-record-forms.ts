import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { overrideStatuses } from './goal-override';

const id = z.string().min(1).max(64);
const requestKey = z.string().max(64).nullish();
const version = z.coerce.number().int().min(0).max(1e9);
const note = z
  .string()
  .trim()
  .max(400)
  .nullish()
  .transform((text) => text ?? '');

export const baselineForm = z.strictObject({ requestKey, kpiId: id, from: daySchema, to: daySchema, note });
export const baselineBackForm = z.strictObject({ requestKey, kpiId: id, baselineId: id });
export const overrideForm = z.strictObject({
  requestKey,
  goalId: id,
  version,
  status: z.enum(overrideStatuses),
  reason: z.string().trim().min(1).max(400),
});
export const overrideEndForm = z.strictObject({ requestKey, goalId: id, version });
export const snapshotForm = z.strictObject({ requestKey, year: z.coerce.number().int().min(1900).max(2200), note });
export const pathPasteForm = z.strictObject({ requestKey, kpiId: id, version, text: z.string().trim().min(1).max(20_000) });
