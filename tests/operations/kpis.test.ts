import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findKpi, listReadings } from '@/db/queries/goals';
import type { KpiFields } from '@/domain/goals/goal-inputs';
import { pointField, targetPathForm } from '@/domain/goals/target-path-form';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import { archiveGoal, archiveKpi } from '@/server/operations/goal-archive';
import { addGoal, addPillar, savePolicy } from '@/server/operations/goals';
import { pasteMeasurements, recordTypedValue, restoreMeasurement, saveTypedPath } from '@/server/operations/kpi-values';
import { addKpi, recordMeasurements, removeMeasurement, updateKpi } from '@/server/operations/kpis';
import { aMember, storeMember, storeOrganisation } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
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
let goalId: string;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  accepted(await savePolicy(lead, { year: 2026, seenVersion: 0, fields: { policy: 'p', vision: '', impression: '' } }, now));
  const pillar = accepted(await addPillar(lead, { year: 2026, fields: { name: 'Easy', description: '' } }, now));
  const goal = { name: 'Install', description: '', kind: 'committed' as const, ownerId: null, checkInRhythm: 'none' as const };
  goalId = accepted(await addGoal(lead, { pillarId: pillar.id, fields: goal }, now)).id;
});

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const aKpi = async (overrides: Partial<KpiFields> = {}) =>
  accepted(await addKpi(lead, { goalId, fields: { ...fields, ...overrides } }, now)).id;
const storedValues = async (kpiId: string) =>
  (await listReadings(await readDb(), [kpiId])).measurements.map(({ day, value }) => [day, value]);

test('a KPI that cannot be read is refused', async () => {
  const add = (overrides: Partial<KpiFields>) => addKpi(lead, { goalId, fields: { ...fields, ...overrides } }, now);
  expect(await add({ target: 60 })).toMatchObject({ refusal: { code: 'goals.targetAgainstDirection' } });
  expect(await add({ target: 71 })).toMatchObject({ refusal: { code: 'goals.targetEqualsBaseline' } });
  expect(await add({ direction: 'maintain' })).toMatchObject({ refusal: { code: 'goals.limitsNeeded' } });
  expect(await add({ computedFrom: 'medianDaysToFix' })).toMatchObject({ refusal: { code: 'goals.computedUnit' } });
  expect(await add({ productId: 'none' })).toMatchObject({ refusal: { code: 'goals.productUnknown' } });
});

test('a value is read the way its writer writes numbers', async () => {
  const kpiId = await aKpi({ unit: 'number', target: 5000 });
  const type = (by: Member, day: string, value: string) => recordTypedValue(by, { kpiId, day, value, note: '' }, now);
  accepted(await type({ ...lead, locale: 'en' }, '2026-04-10', '1,234'));
  accepted(await type({ ...lead, locale: 'de' }, '2026-04-11', '1,234'));
  accepted(await type({ ...lead, locale: 'fa' }, '2026-04-12', '۱۲٫۵'));
  expect(await storedValues(kpiId)).toEqual([
    ['2026-04-10', 1234],
    ['2026-04-11', 1.234],
    ['2026-04-12', 12.5],
  ]);
  expect(await type(lead, '2026-04-13', 'about 12')).toMatchObject({
    refusal: { code: 'goals.valueUnreadable', values: { text: 'about 12' } },
  });
  expect(await type(lead, '2026-04-13', '12 %')).toMatchObject({ refusal: { code: 'goals.otherUnit' } });
  expect(await type(lead, '2026-05-05', '12')).toMatchObject({ refusal: { code: 'goals.measuredAhead' } });
});

test('a removed value comes back with its note', async () => {
  const kpiId = await aKpi();
  accepted(await recordMeasurements(lead, { kpiId, values: [{ day: '2026-04-30', value: 72.5, note: 'Re-walk' }] }, now));
  accepted(await removeMeasurement(lead, { kpiId, day: '2026-04-30' }, now));
  expect(await storedValues(kpiId)).toEqual([]);
  expect(await restoreMeasurement(lead, { kpiId, day: '2026-04-30' }, now)).toMatchObject({ ok: true, value: { goalId } });
  const { measurements } = await listReadings(await readDb(), [kpiId]);
  expect(measurements).toMatchObject([{ day: '2026-04-30', value: 72.5, note: 'Re-walk', recordedById: lead.id }]);
  expect(await restoreMeasurement(lead, { kpiId, day: '2026-04-01' }, now)).toMatchObject({ refusal: { code: 'goals.notFound' } });
});

test('a pasted column is saved whole or not at all', async () => {
  const kpiId = await aKpi();
  const paste = (text: string) => pasteMeasurements(lead, { kpiId, text, decimalMark: null, dayOrder: null }, now);
  expect(await paste('2026-04-10\t71,5\nlater\t72,5')).toMatchObject({ refusal: { code: 'goals.pasteHasProblems', values: { count: 1 } } });
  expect(await storedValues(kpiId)).toEqual([]);
  accepted(await paste('Day\tShare\n2026-04-10\t71,5\n2026-04-20\t72,5 %\n2026-05\t'));
  expect(await storedValues(kpiId)).toEqual([
    ['2026-04-10', 71.5],
    ['2026-04-20', 72.5],
  ]);
});

test('what the ledger computes takes no typed value', async () => {
  const kpiId = await aKpi({ computedFrom: 'onTimeFixRate' });
  const value = { day: '2026-04-10', value: 70, note: '' };
  expect(await recordMeasurements(lead, { kpiId, values: [value] }, now)).toMatchObject({ refusal: { code: 'goals.isComputed' } });
});

test('the path keeps to the fiscal year', async () => {
  const kpiId = await aKpi();
  const save = (version: number, points: Record<string, string>) =>
    saveTypedPath(lead, targetPathForm.parse({ kpiId, version, ...points }), now);
  expect(await save(1, { [pointField('2027-04-01')]: '80' })).toMatchObject({ refusal: { code: 'goals.targetOutsideYear' } });
  expect(await save(1, { [pointField('2026-09-30')]: '75.5', [pointField('2026-10-31')]: '' })).toMatchObject({ ok: true });
  expect(await save(1, {})).toMatchObject({ refusal: { code: 'goals.changedElsewhere' } });
  expect((await listReadings(await readDb(), [kpiId])).targets).toEqual([{ kpiId, day: '2026-09-30', value: 75.5 }]);
});

test('the owner of the goal measures, other people do not', async () => {
  const kpiId = await aKpi();
  const value = { day: '2026-04-10', value: 70, note: '' };
  const by = aMember({ role: 'executive' });
  expect(await recordMeasurements(by, { kpiId, values: [value] }, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
});

test('a goal that holds a KPI is not archived, and an edit leaves a KPI archived', async () => {
  const kpiId = await aKpi();
  expect(await archiveGoal(lead, { id: goalId, version: 1, isArchived: true }, now)).toMatchObject({
    refusal: { code: 'goals.holdsKpis' },
  });
  accepted(await archiveKpi(lead, { id: kpiId, version: 1, isArchived: true }, now));
  accepted(await updateKpi(lead, { id: kpiId, seenVersion: 2, fields: { ...fields, name: 'Renamed' } }, now));
  expect(await findKpi(await readDb(), lead, kpiId)).toMatchObject({ name: 'Renamed', version: 3, archivedAt: now });
});
