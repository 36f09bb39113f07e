import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { listGoalHistory } from '@/db/queries/goal-history';
import { listRhythmStarts } from '@/db/queries/goal-records';
import { findFiscalYear, findGoal, findGoalPlace, listArchived, listGoalTree, listLatestCheckIns } from '@/db/queries/goals';
import type { GoalFields } from '@/domain/goals/goal-inputs';
import type { Result } from '@/domain/result';
import { archiveGoal, archivePillar } from '@/server/operations/goal-archive';
import { addGoal, addPillar, checkInGoal, savePolicy, updateGoal, updatePillar } from '@/server/operations/goals';
import { aMember, storeMember, storeOrganisation } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const fields = { policy: 'It works the first time', vision: '', impression: '' };
const goalFields: GoalFields = {
  name: 'Ringing in 20 minutes',
  description: '',
  kind: 'committed',
  ownerId: null,
  checkInRhythm: 'none' as const,
};
const lead = aMember({ role: 'lead' });

beforeAll(async () => {
  await storeOrganisation();
});

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function aYear(year: number) {
  accepted(await savePolicy(lead, { year, seenVersion: 0, fields }, now));
  const pillar = accepted(await addPillar(lead, { year, fields: { name: 'Easy', description: 'to reach' } }, now));
  const goal = accepted(await addGoal(lead, { pillarId: pillar.id, fields: goalFields }, now));
  return { pillar, goal };
}

test('a policy is written once a year, and edits of an older version are refused', async () => {
  await aYear(2001);
  expect(await savePolicy(lead, { year: 2001, seenVersion: 0, fields }, now)).toMatchObject({ refusal: { code: 'goals.yearExists' } });
  const edit = (seenVersion: number) => savePolicy(lead, { year: 2001, seenVersion, fields: { ...fields, vision: 'A door' } }, now);
  expect(await edit(1)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await edit(1)).toMatchObject({ refusal: { code: 'goals.changedElsewhere' } });
});

test('a new year can begin with the pillars of another', async () => {
  await aYear(2002);
  accepted(await savePolicy(lead, { year: 2003, seenVersion: 0, fields, copyFrom: 2002 }, now));
  const db = await readDb();
  const year = await findFiscalYear(db, lead, 2003);
  const { pillars, goals } = await listGoalTree(db, lead, year?.id ?? '');
  expect(pillars.map(({ name, description }) => ({ name, description }))).toEqual([{ name: 'Easy', description: 'to reach' }]);
  expect(goals).toEqual([]);
});

test('only leads plan', async () => {
  const { pillar } = await aYear(2004);
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const other = aMember({ role });
    for (const refused of [
      await savePolicy(other, { year: 2005, seenVersion: 0, fields }, now),
      await addPillar(other, { year: 2004, fields: { name: 'Mine', description: '' } }, now),
      await addGoal(other, { pillarId: pillar.id, fields: goalFields }, now),
      await archivePillar(other, { id: pillar.id, version: 1, isArchived: true }, now),
    ]) {
      expect(refused).toMatchObject({ refusal: { code: 'people.notAllowed' } });
    }
  }
});

test('a pillar is archived only when it holds no goal, and comes back', async () => {
  const { pillar, goal } = await aYear(2006);
  const archived = (version: number, isArchived: boolean) => archivePillar(lead, { id: pillar.id, version, isArchived }, now);
  expect(await archived(1, true)).toMatchObject({ refusal: { code: 'goals.holdsGoals' } });
  accepted(await archiveGoal(lead, { id: goal.id, version: 1, isArchived: true }, now));
  expect(await archived(1, true)).toMatchObject({ ok: true });

  const db = await readDb();
  const year = await findFiscalYear(db, lead, 2006);
  expect(await listArchived(db, lead, year?.id ?? '')).toMatchObject([{ noun: 'pillar' }, { noun: 'goal', id: goal.id, version: 2 }]);
  expect(await archiveGoal(lead, { id: goal.id, version: 2, isArchived: false }, now)).toMatchObject({
    refusal: { code: 'goals.parentArchived' },
  });
  expect(await archived(2, false)).toMatchObject({ ok: true });
  expect(await archiveGoal(lead, { id: goal.id, version: 2, isArchived: false }, now)).toMatchObject({ ok: true });
  expect(await findGoal(db, lead, goal.id)).toMatchObject({ archivedAt: null, version: 3 });
});

test('editing an archived goal leaves it archived', async () => {
  const { goal } = await aYear(2007);
  accepted(await archiveGoal(lead, { id: goal.id, version: 1, isArchived: true }, now));
  accepted(await updateGoal(lead, { id: goal.id, seenVersion: 2, fields: { ...goalFields, name: 'In 15 minutes' } }, now));
  expect((await findGoal(await readDb(), lead, goal.id))?.archivedAt).not.toBeNull();
});

test('a goal moves to another pillar of its year only', async () => {
  const [here, there] = [await aYear(2008), await aYear(2009)];
  const second = accepted(await addPillar(lead, { year: 2008, fields: { name: 'Simple', description: '' } }, now));
  const move = (pillarId: string) => updateGoal(lead, { id: here.goal.id, seenVersion: 1, pillarId, fields: goalFields }, now);
  expect(await move(there.pillar.id)).toMatchObject({ refusal: { code: 'goals.notFound' } });
  expect(await move(second.id)).toMatchObject({ ok: true });
  expect(await findGoalPlace(await readDb(), lead, here.goal.id)).toMatchObject({ pillarName: 'Simple', year: 2008 });
});

test('a goal is owned by somebody who is here', async () => {
  const { pillar } = await aYear(2010);
  const left = await storeMember({ disabledAt: now });
  expect(await addGoal(lead, { pillarId: pillar.id, fields: { ...goalFields, ownerId: left.id } }, now)).toMatchObject({
    refusal: { code: 'goals.ownerUnknown' },
  });
});

test('the owner of a goal or a lead checks in, and the newest word is shown', async () => {
  const { pillar } = await aYear(2011);
  const owner = await storeMember();
  const goal = accepted(await addGoal(lead, { pillarId: pillar.id, fields: { ...goalFields, ownerId: owner.id } }, now));
  const checkIn = (by: typeof owner, commentary: string, at: Date) =>
    checkInGoal(by, { goalId: goal.id, fields: { confidence: 'atRisk', commentary } }, at);
  expect(await checkIn(aMember({ role: 'executive' }), 'I think so', now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  const rhythmStart = async () => (await listRhythmStarts(await readDb(), lead, [goal.id])).get(goal.id);
  expect(await rhythmStart()).toBe('2026-05-04');
  accepted(await checkIn(owner, 'Late', now));
  accepted(await checkIn(owner, 'Less late', new Date('2026-05-11T10:00:00Z')));
  expect(await rhythmStart()).toBe('2026-05-11');
  const db = await readDb();
  expect(await listLatestCheckIns(db, lead, [goal.id])).toMatchObject([{ commentary: 'Less late', authorName: owner.name }]);
  expect((await listGoalHistory(db, lead, [goal.id], 10)).map(({ noun }) => noun)).toEqual(['checkIn', 'checkIn', 'goal']);
});

test('a pillar that somebody else saved first is not overwritten', async () => {
  const { pillar } = await aYear(2012);
  const rename = () => updatePillar(lead, { id: pillar.id, seenVersion: 1, fields: { name: 'Simple', description: '' } }, now);
  expect(await rename()).toMatchObject({ ok: true });
  expect(await rename()).toMatchObject({ refusal: { code: 'goals.changedElsewhere' } });
});
