import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import type { Locale } from '@/domain/people/member';
import { accept, type Result } from '@/domain/result';
import type { KpiUnit, TargetPoint } from './goal';
import { readTypedNumber } from './typed-number';

const prefix = 'point-';
const mostPoints = 60;

/** The name of the field that holds the path's value on a day. */
export const pointField = (day: string) => `${prefix}${day}`;

const about = z.object({ kpiId: z.string().min(1).max(64), version: z.coerce.number().int().min(0).max(1e9) });

/** A KPI, its version, and a text per day of the path; an empty text is no point. */
export const targetPathForm = about.catchall(z.string().trim().max(60).nullable()).superRefine((form, context) => {
  const days = Object.keys(form).filter((name) => !(name in about.shape));
  const isSound = days.length <= mostPoints && days.every((name) => daySchema.safeParse(dayOfField(name)).success);
  if (!isSound) context.addIssue({ code: 'custom', path: [], message: 'not a day of the path' });
});

export type TargetPathForm = z.infer<typeof targetPathForm>;

/** The points typed, in order of day, read the way the person writes numbers. */
export function readPathForm(form: TargetPathForm, locale: Locale, unit: KpiUnit): Result<TargetPoint[]> {
  const points: TargetPoint[] = [];
  for (const [name, text] of Object.entries(form).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!name.startsWith(prefix) || typeof text !== 'string' || text === '') continue;
    const value = readTypedNumber(text, locale, unit);
    if (!value.ok) return value;
    points.push({ day: dayOfField(name), value: value.value });
  }
  return accept(points);
}

const dayOfField = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : '');
