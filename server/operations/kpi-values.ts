import { readDb } from '@/db/connection';
import { findRemovedMeasurement } from '@/db/queries/goal-history';
import { findKpi } from '@/db/queries/goals';
import { type PasteChoices, readKpiValues } from '@/domain/goals/kpi-values';
import { readPathForm, type TargetPathForm } from '@/domain/goals/target-path-form';
import { readTypedNumber } from '@/domain/goals/typed-number';
import type { Member } from '@/domain/people/member';
import { type Result, refuse } from '@/domain/result';
import type { Saved } from './goals';
import { type Measured, recordMeasurements, saveTargetPath } from './kpis';

type OfKpi = { requestKey?: string; kpiId: string };

/** One value as typed, in the person's way of writing numbers. */
export async function recordTypedValue(
  by: Member,
  { value, day, note, ...input }: OfKpi & { day: string; value: string; note: string },
  now = new Date(),
): Promise<Result<Measured>> {
  const kpi = await findKpi(await readDb(), by, input.kpiId);
  if (!kpi) return refuse('goals.notFound');
  const number = readTypedNumber(value, by.locale, kpi.unit);
  return number.ok ? recordMeasurements(by, { ...input, values: [{ day, value: number.value, note }] }, now) : number;
}

/** A pasted column: every row is read or none is saved. */
export async function pasteMeasurements(
  by: Member,
  { text, decimalMark, dayOrder, ...input }: OfKpi & Omit<PasteChoices, 'unit'> & { text: string },
  now = new Date(),
): Promise<Result<Measured>> {
  const kpi = await findKpi(await readDb(), by, input.kpiId);
  if (!kpi) return refuse('goals.notFound');
  const { values, problems } = readKpiValues(text, { unit: kpi.unit, decimalMark, dayOrder });
  if (problems.length > 0) return refuse('goals.pasteHasProblems', { count: problems.length });
  return recordMeasurements(by, { ...input, values: values.map(({ day, value, note }) => ({ day, value, note })) }, now);
}

/** Takes the removal of a day's value back. */
export async function restoreMeasurement(by: Member, input: OfKpi & { day: string }, now = new Date()): Promise<Result<Measured>> {
  const removed = await findRemovedMeasurement(await readDb(), by, input.kpiId, input.day);
  return removed
    ? recordMeasurements(by, { requestKey: input.requestKey, kpiId: input.kpiId, values: [removed] }, now)
    : refuse('goals.notFound');
}

/** The dated path as pasted: a day, or a month, and a value in each row. It replaces the whole path, or nothing when a row cannot be read. */
export async function pasteTargetPath(
  by: Member,
  { kpiId, text, ...input }: { requestKey?: string; kpiId: string; seenVersion: number; text: string },
  now = new Date(),
): Promise<Result<Saved>> {
  const kpi = await findKpi(await readDb(), by, kpiId);
  if (!kpi) return refuse('goals.notFound');
  const { values, problems } = readKpiValues(text, { unit: kpi.unit, decimalMark: null, dayOrder: null });
  const [first] = problems;
  if (first) return refuse('goals.pathRowUnreadable', { row: first.row, text: first.text });
  if (values.length === 0) return refuse('goals.nothingToSave');
  return saveTargetPath(by, { ...input, kpiId, points: values.map(({ day, value }) => ({ day, value })) }, now);
}

/** The dated path as typed; an empty text is no point. */
export async function saveTypedPath(by: Member, form: TargetPathForm, now = new Date()): Promise<Result<Saved>> {
  const kpi = await findKpi(await readDb(), by, form.kpiId);
  if (!kpi) return refuse('goals.notFound');
  const points = readPathForm(form, by.locale, kpi.unit);
  return points.ok ? saveTargetPath(by, { kpiId: kpi.id, seenVersion: form.version, points: points.value }, now) : points;
}
