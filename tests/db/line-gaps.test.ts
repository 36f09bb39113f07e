import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listAimlessIssues, listIdleEvidence, listLineMonths, listUnprovenIssues, listUnservedGoals } from '@/db/queries/line-gaps';
import { evidence, issueGoals } from '@/db/schema/issues';
import { saveLineMonth } from '@/db/writes/line-months';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import { addGoal, addPillar, savePolicy } from '@/server/operations/goals';
import { storeIssue, storeMember, storeOrganisation, storeProduct, triaged } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const span = { from: '2026-04-01', to: '2027-03-31' };
let lead: Member;
let goalId: string;
let otherGoalId: string;
let yearId: string;
let productId: string;

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  productId = (await storeProduct()).id;
  yearId = accepted(await savePolicy(lead, { year: 2026, seenVersion: 0, fields: { policy: 'p', vision: '', impression: '' } }, now)).id;
  const pillar = accepted(await addPillar(lead, { year: 2026, fields: { name: 'Easy', description: '' } }, now));
  const fields = { name: 'Install', description: '', kind: 'committed' as const, ownerId: null, checkInRhythm: 'none' as const };
  goalId = accepted(await addGoal(lead, { pillarId: pillar.id, fields }, now)).id;
  otherGoalId = accepted(await addGoal(lead, { pillarId: pillar.id, fields: { ...fields, name: 'Call' } }, now)).id;
});

const serve = (issueId: string) => inTransaction((tx) => tx.insert(issueGoals).values({ issueId, goalId }));
const show = (of: { issueId?: string; stepId?: string }) =>
  inTransaction((tx) =>
    tx.insert(evidence).values({
      ...{ id: newId(), issueId: null, stepId: null, ...of },
      ...{ storedAs: 'x', originalName: 'x.png', mediaType: 'image/png', bytes: 1, sha256: 'x', widthPx: null, heightPx: null },
      ...{ caption: '', addedById: lead.id, addedAt: now, removedAt: null },
    }),
  );
const verified = () => storeIssue({ ...triaged, productId, status: 'verified', fixedOn: '2026-05-01', verifiedOn: '2026-05-03' });

test('the line holds where a fix serves a goal and shows something; every other one is named', async () => {
  const [whole, unshown, aimless] = [await verified(), await verified(), await verified()];
  await serve(whole.id);
  await show({ issueId: whole.id });
  await serve(unshown.id);
  await show({ issueId: aimless.id });
  const planned = await storeIssue({ ...triaged, productId, status: 'planned' });

  const db = await readDb();
  const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
  const unproven = await listUnprovenIssues(db, lead, span);
  expect([keys(unproven.rows), unproven.count]).toEqual([[unshown.key], { n: 1, isMore: false }]);
  expect(keys((await listAimlessIssues(db, lead)).rows)).toEqual([planned.key]);
  expect((await listUnservedGoals(db, lead, yearId)).map(({ id }) => id)).toEqual([otherGoalId]);

  await inTransaction((tx) => saveLineMonth(tx, '2026-05'));
  await inTransaction((tx) => saveLineMonth(tx, '2026-05'));
  expect(await listLineMonths(db, lead, span)).toEqual([{ month: '2026-05', verified: 3, unbroken: 1 }]);
});

test('evidence of a step without an issue led nowhere', async () => {
  await show({ issueId: (await storeIssue()).id });
  expect((await listIdleEvidence(await readDb(), lead)).rows).toEqual([]);
});
