import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findFiscalYear } from '@/db/queries/goals';
import { listGoalDeeds, listTreeOf } from '@/db/queries/goals-as-of';
import { fiscalYearSpan } from '@/domain/calendar/fiscal';
import type { KpiFields } from '@/domain/goals/goal-inputs';
import { goalsAsOf } from '@/domain/goals/goals-as-of';
import type { GoalRows } from '@/domain/goals/read-goals';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import { archiveKpi } from '@/server/operations/goal-archive';
import { addGoal, addPillar, savePolicy, updateGoal } from '@/server/operations/goals';
import { addKpi, recordMeasurements, removeMeasurement, saveTargetPath, updateKpi } from '@/server/operations/kpis';
import { storeMember, storeOrganisation } from '../support/factories';

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const fields: KpiFields = {
  name: 'Installed without help',
  unit: 'percent',
  decimals: 1,
  direction: 'rise',
  baseline: 71,
  target: 82,
  lowLimit: null,
  highLimit: null,
  weight: 1,
  computedFrom: null,
  productId: null,
};
let lead: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const readTree = async (moment: Date) => {
  const db = await readDb();
  const year = await findFiscalYear(db, lead, 2026);
  return year ? listTreeOf(db, lead, year.id, moment) : { goals: [], kpis: [], targets: [], measurements: [] };
};

/** What a page says of goals; versions, notes and who typed a value are not kept for past days. */
const said = ({ goals, kpis, targets, measurements }: GoalRows) => ({
  goals: goals.map(({ id, name, kind, ownerId }) => ({ id, name, kind, ownerId })),
  kpis: kpis.map(({ id, name, baseline, target, weight }) => ({ id, name, baseline, target, weight })),
  targets: targets.map(({ kpiId, day, value }) => [kpiId, day, value]),
  measurements: measurements.map(({ kpiId, day, value }) => [kpiId, day, value]),
});

test('goals as of each evening are what was stored on it, whatever was corrected, removed, moved or archived later', async () => {
  const evenings: { at: Date; stored: ReturnType<typeof said> }[] = [];
  const on = async <Value>(day: string, deed: (at: Date) => Promise<Result<Value>>): Promise<Value> => {
    const value = accepted(await deed(noonOf(day)));
    evenings.push({ at: noonOf(day), stored: said(await readTree(noonOf(day))) });
    return value;
  };
  const goalFields = { name: 'Install', description: '', kind: 'committed' as const, ownerId: null, checkInRhythm: 'none' as const };
  await on('2026-04-01', (at) => savePolicy(lead, { year: 2026, seenVersion: 0, fields: { policy: 'p', vision: '', impression: '' } }, at));
  const pillar = await on('2026-04-02', (at) => addPillar(lead, { year: 2026, fields: { name: 'Easy', description: '' } }, at));
  const goal = await on('2026-04-03', (at) => addGoal(lead, { pillarId: pillar.id, fields: goalFields }, at));
  const kpi = await on('2026-04-04', (at) => addKpi(lead, { goalId: goal.id, fields }, at));
  const measure = (day: string, values: [string, number][]) =>
    on(day, (at) =>
      recordMeasurements(lead, { kpiId: kpi.id, values: values.map(([when, value]) => ({ day: when, value, note: '' })) }, at),
    );
  await measure('2026-05-01', [['2026-04-30', 72]]);
  await measure('2026-05-02', [
    ['2026-04-30', 73],
    ['2026-05-01', 74],
  ]);
  await on('2026-05-03', (at) => removeMeasurement(lead, { kpiId: kpi.id, day: '2026-04-30' }, at));
  await measure('2026-05-04', [['2026-04-30', 70]]);
  const moved = await on('2026-05-05', (at) =>
    updateKpi(lead, { id: kpi.id, seenVersion: kpi.version, fields: { ...fields, target: 80 } }, at),
  );
  const { from } = fiscalYearSpan(2026, { startMonth: 1, namedBy: 'start' });
  const path = [{ day: from > '2026-06-30' ? from : '2026-06-30', value: 75.5 }];
  const bent = await on('2026-05-06', (at) => saveTargetPath(lead, { kpiId: kpi.id, seenVersion: moved.version, points: path }, at));
  const straight = await on('2026-05-07', (at) => saveTargetPath(lead, { kpiId: kpi.id, seenVersion: bent.version, points: [] }, at));
  await on('2026-05-08', (at) =>
    updateGoal(lead, { id: goal.id, seenVersion: goal.version, fields: { ...goalFields, name: 'Set up' } }, at),
  );
  await on('2026-05-09', (at) => archiveKpi(lead, { id: kpi.id, version: straight.version, isArchived: true }, at));

  expect(evenings.at(-1)?.stored.kpis).toEqual([]);
  expect(new Set(evenings.map(({ stored }) => JSON.stringify(stored))).size).toBeGreaterThan(9);
  for (const { at, stored } of evenings) {
    const tree = await readTree(at);
    const ids = [...tree.goals, ...tree.kpis].map(({ id }) => id);
    expect(said(goalsAsOf(tree, await listGoalDeeds(await readDb(), lead, ids, at), at))).toEqual(stored);
  }
});
