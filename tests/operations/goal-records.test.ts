import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { findSnapshot, listBaselines, listOverrides, listSnapshots, listWeeklyChances } from '@/db/queries/goal-records';
import { goalForecasts, kpiForecasts } from '@/db/schema/goal-records';
import { events } from '@/db/schema/history';
import type { KpiFields } from '@/domain/goals/goal-inputs';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import { endGoalOverride, overrideGoalStatus } from '@/server/operations/goal-overrides';
import { keepQuarterSnapshot, takeSnapshot } from '@/server/operations/goal-snapshots';
import { goalsOfYear } from '@/server/operations/goal-year';
import { addGoal, addPillar, savePolicy } from '@/server/operations/goals';
import { keepGoalForecasts } from '@/server/operations/keep-goal-forecasts';
import { declareBaseline, takeBackBaseline } from '@/server/operations/kpi-baselines';
import { pasteTargetPath } from '@/server/operations/kpi-values';
import { addKpi, recordMeasurements } from '@/server/operations/kpis';
import { aMember, storeMember, storeOrganisation } from '../support/factories';
import { listFiles, readSource } from '../support/source-files';

const now = new Date('2026-10-20T10:00:00Z');
const kpiFields: KpiFields = {
  name: 'Installed without help',
  unit: 'percent',
  decimals: 1,
  direction: 'rise',
  baseline: 40,
  target: 52,
  lowLimit: null,
  highLimit: null,
  weight: 1,
  computedFrom: null,
  productId: null,
};
const owner = aMember({ role: 'owner' });
let lead: Member;
let goalId: string;
let kpiId: string;

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const measured = (day: string, value: number, note = '') =>
  recordMeasurements(lead, { kpiId, values: [{ day, value, note }] }, now).then(accepted);
const eventsOf = async (subjectId: string, action: string) =>
  (await (await readDb()).select().from(events).where(eq(events.subjectId, subjectId))).filter((event) => event.action === action);

beforeAll(async () => {
  await storeOrganisation({ fiscalStartMonth: 4, fiscalYearNamedBy: 'start' });
  lead = await storeMember({ role: 'lead' });
  accepted(await savePolicy(lead, { year: 2026, seenVersion: 0, fields: { policy: 'p', vision: '', impression: '' } }, now));
  const pillar = accepted(await addPillar(lead, { year: 2026, fields: { name: 'Easy', description: '' } }, now));
  const goal = { name: 'Install', description: '', kind: 'committed' as const, ownerId: null, checkInRhythm: 'month' as const };
  goalId = accepted(await addGoal(lead, { pillarId: pillar.id, fields: goal }, now)).id;
  kpiId = accepted(await addKpi(lead, { goalId, fields: kpiFields }, now)).id;
  const values = [40, 41, 39, 40, 41, 40, 42, 44, 45];
  for (const [month, value] of values.entries()) await measured(`2026-0${month + 1}-28`, value);
});

test('a baseline is declared by a lead with its values, and taken back, each with its event', async () => {
  const span = { kpiId, from: '2026-01-01', to: '2026-06-30', note: 'Before the new box' };
  expect(await declareBaseline(owner, span, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  expect(await declareBaseline(lead, { ...span, to: '2026-03-31' }, now)).toMatchObject({ refusal: { code: 'goals.baselineTooFew' } });
  accepted(await declareBaseline(lead, span, now));
  await measured('2026-03-28', 60);
  const [baseline] = await listBaselines(await readDb(), lead, [kpiId]);
  expect(baseline?.values.map(({ value }) => value)).toEqual([40, 41, 39, 40, 41, 40]);
  await measured('2026-03-28', 39);
  expect(await eventsOf(kpiId, 'baselineDeclared')).toMatchObject([{ changes: { baselineFrom: [null, '2026-01-01'] }, actorId: lead.id }]);
  accepted(await takeBackBaseline(lead, { kpiId, baselineId: baseline?.id ?? '' }, now));
  expect(await listBaselines(await readDb(), lead, [kpiId])).toEqual([]);
  expect(await eventsOf(kpiId, 'baselineTakenBack')).toHaveLength(1);
});

test('a person’s colour carries name, reason and day until it is taken back', async () => {
  const word = { goalId, status: 'good' as const, reason: 'The new box ships in December', seenVersion: 0 };
  expect(await overrideGoalStatus(owner, word, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  accepted(await overrideGoalStatus(lead, word, now));
  expect(await overrideGoalStatus(lead, word, now)).toMatchObject({ refusal: { code: 'goals.changedElsewhere' } });
  accepted(await overrideGoalStatus(lead, { ...word, status: 'warning', seenVersion: 1 }, now));
  const asked = await goalsOfYear(await readDb(), lead, 2026);
  if (!asked) throw new Error('no year');
  const seen = async () => (await readGoalOutlooks(await readDb(), lead, asked, '2026-10-20')).goals[0]?.standing;
  expect(await seen()).toMatchObject({ by: 'person', status: 'warning', override: { byName: lead.name, day: '2026-10-20' } });
  accepted(await endGoalOverride(lead, { goalId, seenVersion: 1 }, now));
  expect(await listOverrides(await readDb(), lead, [goalId])).toEqual([]);
  expect(await seen()).toMatchObject({ by: 'chance' });
  expect(await eventsOf(goalId, 'overridden')).toMatchObject([{ note: word.reason }, { changes: { standing: ['good', 'warning'] } }]);
  expect(await eventsOf(goalId, 'overrideEnded')).toHaveLength(1);
});

test('nobody’s word replaces the colour of a fiscal year that has ended; one said before can still be taken back', async () => {
  const word = { goalId, status: 'good' as const, reason: 'It was met in spirit', seenVersion: 0 };
  const [lastDay, dayAfter] = [new Date('2027-03-31T10:00:00Z'), new Date('2027-04-01T10:00:00Z')];
  accepted(await overrideGoalStatus(lead, word, lastDay));
  expect(await overrideGoalStatus(lead, { ...word, seenVersion: 1 }, dayAfter)).toEqual({
    ok: false,
    refusal: { code: 'goals.yearEnded' },
  });
  expect(await listOverrides(await readDb(), lead, [goalId])).toMatchObject([{ day: '2027-03-31', version: 1 }]);
  accepted(await endGoalOverride(lead, { goalId, seenVersion: 1 }, dayAfter));
  expect(await overrideGoalStatus(lead, word, dayAfter)).toMatchObject({ refusal: { code: 'goals.yearEnded' } });
  expect(await listOverrides(await readDb(), lead, [goalId])).toEqual([]);
});

test('the day’s forecasts are kept once and stay as they were', async () => {
  const monday = new Date('2026-10-19T10:00:00Z');
  expect(await keepGoalForecasts(monday)).toBe(1);
  const db = await readDb();
  const [kept] = await db.select().from(goalForecasts);
  const [ofKpi] = await db.select().from(kpiForecasts);
  expect(kept).toMatchObject({ goalId, madeOn: '2026-10-19', isWeekly: true });
  expect(ofKpi).toMatchObject({ kpiId, forDay: '2027-03-31' });
  await measured('2026-10-10', 51);
  await keepGoalForecasts(new Date('2026-10-19T20:00:00Z'));
  expect(await db.select().from(goalForecasts)).toEqual([kept]);
  expect(await listWeeklyChances(db, lead, goalId)).toEqual([{ day: '2026-10-19', chance: kept?.chance }]);
});

test('the server takes one snapshot at a quarter’s end, which later values do not touch', async () => {
  expect(await keepQuarterSnapshot(new Date('2026-10-20T10:00:00Z'))).toBe(false);
  expect(await keepQuarterSnapshot(new Date('2026-10-02T10:00:00Z'))).toBe(true);
  expect(await keepQuarterSnapshot(new Date('2026-10-03T10:00:00Z'))).toBe(false);
  const db = await readDb();
  const year = (await goalsOfYear(db, lead, 2026))?.fiscalYearId ?? '';
  const [head, ...others] = await listSnapshots(db, lead, year);
  expect(others).toEqual([]);
  expect(head).toMatchObject({ quarter: 2, takenOn: '2026-09-30', takenById: null });
  await measured('2026-09-28', 10);
  const taken = await findSnapshot(db, lead, head?.id ?? '');
  expect(taken?.goals[0]).toMatchObject({ name: 'Install', kpis: [{ value: 45, day: '2026-09-28' }] });
  await measured('2026-09-28', 45);
  expect(await eventsOf(year, 'snapshotTaken')).toMatchObject([{ actorId: null, changes: { quarter: [null, 'Q2'] } }]);
});

test('a lead takes one by hand, once for one click', async () => {
  expect(await takeSnapshot(owner, { year: 2026, note: '' }, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  const click = { requestKey: 'click', year: 2026, note: 'Steering meeting' };
  const { id } = accepted(await takeSnapshot(lead, click, now));
  expect(accepted(await takeSnapshot(lead, click, now)).id).toBe(id);
  expect(await findSnapshot(await readDb(), lead, id)).toMatchObject({ quarter: 3, takenOn: '2026-10-20', note: 'Steering meeting' });
  expect(await takeSnapshot(lead, { year: 1999, note: '' }, now)).toMatchObject({ refusal: { code: 'goals.notFound' } });
});

test('nothing in the program changes or removes a snapshot or a kept forecast', () => {
  const writers = listFiles(['app', 'components', 'db', 'domain', 'server', 'scripts'], /\.tsx?$/).filter((file) =>
    /\.(update|delete)\(\s*(goalSnapshots|goalForecasts|kpiForecasts)\b/.test(readSource(file)),
  );
  expect(writers).toEqual([]);
});

test('a path is pasted month by month, with decimal commas and Persian digits, or not at all', async () => {
  const paste = (text: string, seenVersion: number) => pasteTargetPath(lead, { kpiId, seenVersion, text }, now);
  expect(await paste('2026-06\t43,5\n2026-12\tsoon', 1)).toMatchObject({
    refusal: { code: 'goals.pathRowUnreadable', values: { row: 2 } },
  });
  expect(await paste('2025-06\t43,5', 1)).toMatchObject({ refusal: { code: 'goals.targetOutsideYear' } });
  accepted(await paste('Month\tTarget\n2026-06\t43,5\n2026-09\t۴۴٫۲\n2026-12\t50,0 %', 1));
  const asked = await goalsOfYear(await readDb(), lead, 2026);
  if (!asked) throw new Error('no year');
  const { tree } = await readGoalOutlooks(await readDb(), lead, asked, '2026-10-20');
  expect(tree.targets.map(({ day, value }) => [day, value])).toEqual([
    ['2026-06-30', 43.5],
    ['2026-09-30', 44.2],
    ['2026-12-31', 50],
  ]);
});

test('a note alone is recorded too', async () => {
  const before = (await eventsOf(kpiId, 'measured')).length;
  await measured('2026-07-28', 42, 'Counted anew');
  await measured('2026-07-28', 42, 'Counted anew');
  expect((await eventsOf(kpiId, 'measured')).length).toBe(before + 1);
});
