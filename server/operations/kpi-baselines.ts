import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { listBaselines } from '@/db/queries/goal-records';
import { findKpi, findYearOfGoal, listReadings } from '@/db/queries/goals';
import { recordEvents } from '@/db/writes/events';
import { insertBaseline, removeBaseline } from '@/db/writes/goal-records';
import type { Day } from '@/domain/calendar/day';
import type { Kpi } from '@/domain/goals/goal';
import { baselineValues, type KpiBaseline } from '@/domain/goals/kpi-baseline';
import type { Measurement } from '@/domain/goals/kpi-progress';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { goalsOfYear } from './goal-year';
import type { Measured } from './kpis';
import { todayOf } from './organisation-day';
import { write } from './write';

type Declaring = { requestKey?: string; kpiId: string; from: Day; to: Day; note: string };

/** Freezes natural limits on the values of a span. An earlier baseline holds up to the day on which this one begins. */
export function declareBaseline(by: Member, { requestKey, kpiId, from, to, note }: Declaring, now = new Date()): Promise<Result<Measured>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const kpi = await findKpi(tx, by, kpiId);
      if (!kpi || kpi.archivedAt) return refuse('goals.notFound');
      const values = baselineValues(await knownValues(tx, by, kpi, await todayOf(tx, now)), from, to);
      if (!values.ok) return values;
      const baseline: KpiBaseline = { id: newId(), kpiId, from, to, values: values.value, note, declaredById: by.id, declaredAt: now };
      await insertBaseline(tx, baseline);
      const changes = { baselineFrom: [null, from], baselineTo: [null, to] } as const;
      await recordEvents(tx, by, [{ noun: 'kpi', subjectId: kpiId, action: 'baselineDeclared', changes, note }], now);
      return accept({ id: kpiId, goalId: kpi.goalId });
    },
    now,
  );
}

/** Takes a declaration back: the limits that held before hold again. */
export function takeBackBaseline(
  by: Member,
  { requestKey, kpiId, baselineId }: { requestKey?: string; kpiId: string; baselineId: string },
  now = new Date(),
): Promise<Result<Measured>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const kpi = await findKpi(tx, by, kpiId);
      const baseline = (await listBaselines(tx, by, [kpiId])).find(({ id }) => id === baselineId);
      if (!kpi || !baseline) return refuse('goals.notFound');
      await removeBaseline(tx, baselineId);
      const changes = { baselineFrom: [baseline.from, null], baselineTo: [baseline.to, null] } as const;
      await recordEvents(tx, by, [{ noun: 'kpi', subjectId: kpiId, action: 'baselineTakenBack', changes, note: baseline.note }], now);
      return accept({ id: kpiId, goalId: kpi.goalId });
    },
    now,
  );
}

/** Typed values, or what the ledger computes for the KPI's fiscal year and the one before. */
async function knownValues(tx: Database, by: Member, kpi: Kpi, today: Day): Promise<readonly Measurement[]> {
  if (!kpi.computedFrom) return (await listReadings(tx, [kpi.id])).measurements.filter(({ day }) => day <= today);
  const year = await findYearOfGoal(tx, by, kpi.goalId);
  const asked = year && (await goalsOfYear(tx, by, year.year));
  if (!asked) return [];
  const { goals } = await readGoalOutlooks(tx, by, asked, today);
  return goals.flatMap(({ kpis }) => kpis).find((reading) => reading.kpi.id === kpi.id)?.known ?? [];
}
