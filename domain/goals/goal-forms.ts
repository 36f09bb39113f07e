import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import type { Locale } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import { computedMeasures, kpiDirections, kpiUnits } from './goal';
import { checkInFields, fiscalYearFields, goalFields, type KpiFields, kpiFields, measurementFields, pillarFields } from './goal-inputs';
import { readTypedNumber } from './typed-number';

const id = z.string().min(1).max(64);
const request = { requestKey: z.string().max(64).nullish() };
const seen = { id, version: z.coerce.number().int().min(0).max(1e9) };
const year = z.coerce.number().int().min(1900).max(2200);

const statement = z.string().trim().min(1).max(20_000);
export const policyForm = fiscalYearFields.extend({ ...request, policy: statement, year, version: seen.version, copyFrom: year.nullish() });
export const addPillarForm = pillarFields.extend({ ...request, year });
export const updatePillarForm = pillarFields.extend(seen);
export const addGoalForm = goalFields.extend({ ...request, pillarId: id });
export const updateGoalForm = goalFields.extend({ ...seen, pillarId: id });
export const checkInForm = checkInFields.extend({ ...request, goalId: id });
export const archiveForm = z.strictObject({ ...seen, isArchived: z.enum(['yes', 'no']).transform((answer) => answer === 'yes') });

/** A number as typed; what it means depends on the reader's language. */
const typed = z.string().trim().min(1).max(60);
const typedOrNone = typed.nullish().transform((text) => text ?? null);

const kpiText = {
  name: kpiFields.shape.name,
  unit: z.enum(kpiUnits),
  decimals: z.enum(['0', '1', '2', '3', '4']).transform(Number),
  direction: z.enum(kpiDirections),
  baseline: typed,
  target: typedOrNone,
  lowLimit: typedOrNone,
  highLimit: typedOrNone,
  weight: typed,
  computedFrom: z
    .enum(computedMeasures)
    .nullish()
    .transform((measure) => measure ?? null),
  productId: kpiFields.shape.productId,
};
const needsTarget = (form: { direction: string; target: string | null }, context: z.RefinementCtx) => {
  if (form.direction === 'maintain' || form.target !== null) return;
  context.addIssue({ code: 'invalid_type', expected: 'string', input: form.target, path: ['target'] });
};
const kpiTextForm = z.strictObject(kpiText);
export const addKpiForm = z.strictObject({ ...kpiText, ...request, goalId: id }).superRefine(needsTarget);
export const updateKpiForm = z.strictObject({ ...kpiText, ...seen }).superRefine(needsTarget);

/** The KPI that the texts describe, read the way the person writes numbers. A KPI that only maintains aims at its baseline. */
export function readKpiForm(form: z.infer<typeof kpiTextForm>, locale: Locale): Result<KpiFields> {
  const read = (text: string | null) => (text === null ? accept(null) : readTypedNumber(text, locale, form.unit));
  const baseline = readTypedNumber(form.baseline, locale, form.unit);
  const weight = readTypedNumber(form.weight, locale, null);
  const [target, lowLimit, highLimit] = [read(form.target), read(form.lowLimit), read(form.highLimit)];
  if (!baseline.ok) return baseline;
  if (!target.ok) return target;
  if (!lowLimit.ok) return lowLimit;
  if (!highLimit.ok) return highLimit;
  if (!weight.ok) return weight;
  const { name, unit, decimals, direction, computedFrom, productId } = form;
  const numbers = {
    baseline: baseline.value,
    target: target.value ?? baseline.value,
    lowLimit: lowLimit.value,
    highLimit: highLimit.value,
  };
  const fields = kpiFields.safeParse({ name, unit, decimals, direction, ...numbers, weight: weight.value, computedFrom, productId });
  return fields.success ? accept(fields.data) : refuse('goals.valueUnreadable', { text: form.weight });
}

export const measurementForm = z.strictObject({
  ...request,
  kpiId: id,
  day: daySchema,
  value: typed,
  note: measurementFields.shape.note,
});
export const measurementOfDayForm = z.strictObject({ ...request, kpiId: id, day: daySchema });

export const pasteForm = z.strictObject({
  ...request,
  goalId: id,
  kpiId: id,
  text: z.string().min(1).max(20_000),
  decimalMark: z
    .enum(['.', ','])
    .nullish()
    .transform((mark) => mark ?? null),
  dayOrder: z
    .enum(['dmy', 'mdy'])
    .nullish()
    .transform((order) => order ?? null),
  step: z.enum(['look', 'save']),
});
