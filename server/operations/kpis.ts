import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findGoal, findKpi, findYearOfGoal, listKpisOf, listReadings } from '@/db/queries/goals';
import { findOrganisation } from '@/db/queries/organisation';
import { findProduct } from '@/db/queries/products';
import { recordEvents } from '@/db/writes/events';
import { insertKpi, removeMeasurement as removeStored, saveKpi, saveMeasurements, saveTargets } from '@/db/writes/goals';
import { fiscalSettingsOf, fiscalYearSpan } from '@/domain/calendar/fiscal';
import type { Kpi, Measurement, TargetPoint } from '@/domain/goals/goal';
import type { KpiFields } from '@/domain/goals/goal-inputs';
import { checkKpi } from '@/domain/goals/kpi-definition';
import { type Changes, changesBetween } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import type { Saved } from './goals';
import { todayOf } from './organisation-day';
import { write } from './write';

type Request = { requestKey?: string };

/** The KPI whose values changed, and its goal. */
export type Measured = { id: string; goalId: string };

export function addKpi(by: Member, input: Request & { goalId: string; fields: KpiFields }, now = new Date()): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const goal = await findGoal(tx, by, input.goalId);
      if (!goal || goal.archivedAt) return refuse('goals.notFound');
      const sound = await checkFields(tx, by, input.fields);
      if (!sound.ok) return sound;
      const siblings = await listKpisOf(tx, [goal.id]);
      const position = Math.max(0, ...siblings.map((kpi) => kpi.position)) + 1;
      const kpi: Kpi = { id: newId(), goalId: goal.id, ...input.fields, position, archivedAt: null, version: 1 };
      await insertKpi(tx, kpi);
      const changes: Changes = { name: [null, kpi.name], baseline: [null, kpi.baseline], target: [null, kpi.target] };
      await recordEvents(tx, by, [{ noun: 'kpi', subjectId: kpi.id, action: 'created', changes }], now);
      return accept({ id: kpi.id, version: 1 });
    },
    now,
  );
}

export function updateKpi(
  by: Member,
  input: Request & { id: string; seenVersion: number; fields: KpiFields },
  now = new Date(),
): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const before = await findKpi(tx, by, input.id);
      if (!before) return refuse('goals.notFound');
      if (before.version !== input.seenVersion) return refuse('goals.changedElsewhere');
      const sound = await checkFields(tx, by, input.fields);
      if (!sound.ok) return sound;
      const after: Kpi = { ...before, ...input.fields, version: before.version + 1 };
      if (!(await saveKpi(tx, after))) return refuse('goals.changedElsewhere');
      const changes = changesBetween(before, after, [
        'name',
        'unit',
        'decimals',
        'direction',
        'baseline',
        'target',
        'lowLimit',
        'highLimit',
        'weight',
        'computedFrom',
        'productId',
      ]);
      await recordEvents(tx, by, [{ noun: 'kpi', subjectId: after.id, action: 'updated', changes }], now);
      return accept({ id: after.id, version: after.version });
    },
    now,
  );
}

async function checkFields(tx: Database, by: Member, fields: KpiFields): Promise<Result<true>> {
  if (fields.productId && !(await findProduct(tx, by, fields.productId))) return refuse('goals.productUnknown');
  return checkKpi(fields);
}

/** Values typed or pasted for one KPI: all or none. A value for a day that has one replaces it; the history keeps both. */
export function recordMeasurements(
  by: Member,
  input: Request & { kpiId: string; values: readonly Measurement[] },
  now = new Date(),
): Promise<Result<Measured>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findKpiToMeasure(tx, by, input.kpiId);
      if (!found.ok) return found;
      const today = await todayOf(tx, now);
      if (input.values.length === 0) return refuse('goals.nothingToSave');
      if (input.values.some((value) => value.day > today)) return refuse('goals.measuredAhead');
      if (new Set(input.values.map((value) => value.day)).size < input.values.length) return refuse('goals.dayTwice');

      const kpi = found.value;
      const { measurements } = await listReadings(tx, [kpi.id]);
      const before = new Map(measurements.map((measurement) => [measurement.day, measurement]));
      await saveMeasurements(tx, kpi.id, input.values, by.id, now);
      const drafts = input.values
        .filter(({ day, value, note }) => before.get(day)?.value !== value || before.get(day)?.note !== note)
        .map(({ day, value, note }) => ({
          noun: 'kpi' as const,
          subjectId: kpi.id,
          action: 'measured',
          changes: { day: [null, day] as const, value: [before.get(day)?.value ?? null, value] as const },
          note,
        }));
      await recordEvents(tx, by, drafts, now);
      return accept({ id: kpi.id, goalId: kpi.goalId });
    },
    now,
  );
}

export function removeMeasurement(
  by: Member,
  input: Request & { kpiId: string; day: string },
  now = new Date(),
): Promise<Result<Measured>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findKpiToMeasure(tx, by, input.kpiId);
      if (!found.ok) return found;
      const { measurements } = await listReadings(tx, [input.kpiId]);
      const stored = measurements.find((measurement) => measurement.day === input.day);
      if (!stored) return refuse('goals.notFound');
      await removeStored(tx, input.kpiId, input.day);
      const changes: Changes = { day: [stored.day, null], value: [stored.value, null] };
      await recordEvents(tx, by, [{ noun: 'kpi', subjectId: input.kpiId, action: 'measurementRemoved', changes, note: stored.note }], now);
      return accept({ id: input.kpiId, goalId: found.value.goalId });
    },
    now,
  );
}

async function findKpiToMeasure(tx: Database, by: Member, kpiId: string): Promise<Result<Kpi>> {
  const kpi = await findKpi(tx, by, kpiId);
  const goal = kpi && (await findGoal(tx, by, kpi.goalId));
  if (!kpi || !goal || kpi.archivedAt) return refuse('goals.notFound');
  if (!may(by, 'goal.measure', goal.ownerId === by.id)) return refuse('people.notAllowed');
  return kpi.computedFrom ? refuse('goals.isComputed') : accept(kpi);
}

/** Replaces the dated path to the target; no points mean a straight line. */
export function saveTargetPath(
  by: Member,
  input: Request & { kpiId: string; seenVersion: number; points: readonly TargetPoint[] },
  now = new Date(),
): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const kpi = await findKpi(tx, by, input.kpiId);
      const year = kpi && (await findYearOfGoal(tx, by, kpi.goalId));
      const settings = await findOrganisation(tx);
      if (!kpi || !year || !settings) return refuse('goals.notFound');
      if (kpi.version !== input.seenVersion) return refuse('goals.changedElsewhere');
      if (new Set(input.points.map((point) => point.day)).size < input.points.length) return refuse('goals.dayTwice');
      const { from, to } = fiscalYearSpan(year.year, fiscalSettingsOf(settings));
      if (input.points.some(({ day }) => day < from || day > to)) return refuse('goals.targetOutsideYear');
      const after = { ...kpi, version: kpi.version + 1 };
      if (!(await saveKpi(tx, after))) return refuse('goals.changedElsewhere');
      const { targets } = await listReadings(tx, [kpi.id]);
      await saveTargets(tx, kpi.id, input.points);
      const changes: Changes = { targetPath: [targets.map(asText), input.points.map(asText)] };
      await recordEvents(tx, by, [{ noun: 'kpi', subjectId: kpi.id, action: 'targetPathSet', changes }], now);
      return accept({ id: kpi.id, version: after.version });
    },
    now,
  );
}

const asText = ({ day, value }: TargetPoint) => `${day} ${value}`;
