import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import type { KpiUnit } from '@/domain/goals/goal';
import { readTypedNumber } from '@/domain/goals/typed-number';
import type { Locale } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import { separator } from '@/domain/submitted-fields';
import { type ChangeUnit, type OutcomeCounts, type OutcomeDataKind, outcomeSeries, outcomeSides } from './outcome';
import { type OutcomeFields, outcomeFields } from './outcome-inputs';

const id = z.string().min(1).max(64);
const request = { requestKey: z.string().max(64).nullish() };
/** A number as typed; what it means depends on the reader's language. */
const typed = z.string().trim().min(1).max(60);
const typedOrNone = typed.nullish().transform((text) => text ?? null);
const { shape } = outcomeFields;

const contractText = {
  title: shape.title,
  startsOn: shape.startsOn,
  kpiId: shape.kpiId,
  measureName: shape.measureName,
  measureUnit: shape.measureUnit,
  dataKind: shape.dataKind,
  rhythm: shape.rhythm,
  changeUnit: shape.changeUnit,
  direction: shape.direction,
  controlName: shape.controlName,
  source: shape.source,
  ownerId: shape.ownerId,
  smallestChange: typedOrNone,
  claimedChange: typedOrNone,
  beforePeriods: typed,
  settlingDays: typed,
  afterPeriods: typed,
  answersBefore: typedOrNone,
  answersAfter: typedOrNone,
  guardIds: z
    .string()
    .max(2_000)
    .nullish()
    .transform((text) => (text ? text.split(separator) : []))
    .pipe(z.array(id).max(12)),
};
const contractTextForm = z.strictObject(contractText);
export const addOutcomeForm = z.strictObject({
  ...contractText,
  ...request,
  subject: z.enum(['issue', 'release', 'initiative']),
  subjectId: id.nullish().transform((value) => value ?? null),
});
export const updateOutcomeForm = z.strictObject({
  ...contractText,
  id,
  version: z.coerce.number().int().min(0).max(1e9),
  reason: z
    .string()
    .trim()
    .max(2_000)
    .nullish()
    .transform((text) => text ?? ''),
});
export const archiveOutcomeForm = z.strictObject({
  id,
  version: z.coerce.number().int().min(0).max(1e9),
  isArchived: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
});

/** The contract that the texts describe, read the way the person writes numbers; a unit beside a number has to be the one chosen. */
export function readOutcomeForm(form: z.infer<typeof contractTextForm>, locale: Locale, kpiUnit: KpiUnit | null): Result<OutcomeFields> {
  const measureUnit = kpiUnit ?? (form.dataKind === 'nps' ? 'score' : form.measureUnit);
  const read = (text: string | null, unit: KpiUnit | null) => (text === null ? accept(null) : readTypedNumber(text, locale, unit));
  const inUnit = unitOfChange(form.changeUnit, measureUnit);
  const isCounted: readonly OutcomeDataKind[] = ['shares', 'nps'];
  const numbers = {
    smallestChange: read(form.smallestChange, inUnit),
    claimedChange: read(form.claimedChange, inUnit),
    beforePeriods: read(form.beforePeriods, null),
    settlingDays: read(form.settlingDays, 'days'),
    afterPeriods: read(form.afterPeriods, null),
    answersBefore: isCounted.includes(form.dataKind) ? read(form.answersBefore, null) : accept(null),
    answersAfter: isCounted.includes(form.dataKind) ? read(form.answersAfter, null) : accept(null),
  };
  for (const number of Object.values(numbers)) if (!number.ok) return number;
  const values = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, number.ok ? number.value : null]));
  const fields = outcomeFields.safeParse({ ...form, ...values });
  if (fields.success) return accept(fields.data);
  const wrong = fields.error.issues[0]?.path[0];
  const text = Object.entries(form).find(([name]) => name === wrong)?.[1];
  return refuse('outcomes.notWholeNumber', { text: typeof text === 'string' ? text : '' });
}

/** The unit that may stand beside the size of a change. */
const unitOfChange = (unit: ChangeUnit, measureUnit: KpiUnit | null): KpiUnit | null => (unit === 'own' ? measureUnit : unit);

export const outcomeValueForm = z.strictObject({
  ...request,
  outcomeId: id,
  series: z.enum(outcomeSeries),
  day: daySchema,
  value: typed,
  note: z
    .string()
    .trim()
    .max(400)
    .nullish()
    .transform((text) => text ?? ''),
});
export const outcomeValueOfDayForm = z.strictObject({ ...request, outcomeId: id, series: z.enum(outcomeSeries), day: daySchema });

const count = typedOrNone;
export const outcomeCountsForm = z.strictObject({
  ...request,
  outcomeId: id,
  side: z.enum(outcomeSides),
  successes: count,
  answers: count,
  promoters: count,
  passives: count,
  detractors: count,
  note: outcomeValueForm.shape.note,
});

/** Counts as typed: whole numbers without a unit. */
export function readCountsForm(form: z.infer<typeof outcomeCountsForm>, locale: Locale): Result<OutcomeCounts> {
  const names = ['successes', 'answers', 'promoters', 'passives', 'detractors'] as const;
  const counts: Record<(typeof names)[number], number | null> = {
    successes: null,
    answers: null,
    promoters: null,
    passives: null,
    detractors: null,
  };
  for (const name of names) {
    const text = form[name];
    if (text === null) continue;
    const number = readTypedNumber(text, locale, 'number');
    if (!number.ok) return number;
    counts[name] = number.value;
  }
  return accept({ side: form.side, note: form.note, ...counts });
}

export const outcomePasteForm = z.strictObject({
  ...request,
  outcomeId: id,
  series: z.enum(outcomeSeries),
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
