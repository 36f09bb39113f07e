import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listHistory } from '@/db/queries/history';
import { findIssuePlace } from '@/db/queries/issue-place';
import { findIssue } from '@/db/queries/issues';
import { findWalkthrough, listSteps, listWalkers } from '@/db/queries/walkthroughs';
import { issues } from '@/db/schema/issues';
import { journeys } from '@/db/schema/journeys';
import { personas } from '@/db/schema/products';
import { saveWalkers } from '@/db/writes/walkthroughs';
import { addFinding, addStep, removeStep } from '@/server/operations/steps';
import { moveWalkthrough, planWalkthrough, updatePlan } from '@/server/operations/walkthroughs';
import { storeIssue, storeJourney, storeMember, storeOrganisation, storeProduct, triaged } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const nothing = {
  touchpointId: null,
  action: '',
  result: null,
  seconds: null,
  emotion: null,
  observation: '',
  checksIssueId: null,
  isGone: null,
} as const;

const aPersona = { name: 'Nadia', segment: '', demographics: '', motivation: '', needs: '', painPoints: '', version: 1 };

beforeAll(async () => {
  await storeOrganisation();
});

async function aWalkthrough() {
  const walker = await storeMember({ role: 'walker' });
  const product = await storeProduct();
  const { journey, stage, touchpoints } = await storeJourney(product.id, ['Open the box', 'Pair the phone']);
  const plan = {
    productId: product.id,
    journeyId: journey.id,
    personaId: null,
    rewalkOfId: null,
    title: 'First week',
    build: '5.1',
    channel: 'device' as const,
    plannedOn: '2026-05-04',
    walkerIds: [walker.id],
  };
  const planned = await planWalkthrough(walker, { plan }, now);
  if (!planned.ok) throw new Error(planned.refusal.code);
  return { walker, product, journey, plan, stage, touchpoint: touchpoints[1], walkthroughId: planned.value.id };
}

test('a finding made at a step carries its step, place, build and channel into triage by itself', async () => {
  const { walker, stage, touchpoint, walkthroughId } = await aWalkthrough();
  const step = await addStep(
    walker,
    {
      walkthroughId,
      fields: { ...nothing, touchpointId: touchpoint?.id ?? null, action: 'Held the phone to the bell', emotion: -2, seconds: 190 },
    },
    now,
  );
  if (!step.ok) throw new Error(step.refusal.code);
  const finding = await addFinding(
    walker,
    { stepId: step.value.id, finding: { title: 'Pairing code is unreadable in the dark', severity: 3, obstacle: '' } },
    now,
  );
  if (!finding.ok) throw new Error(finding.refusal.code);

  const db = await readDb();
  expect(await findIssue(db, walker, finding.value.id)).toMatchObject({
    status: 'new',
    severity: 3,
    stepId: step.value.id,
    walkthroughId,
    stageId: stage.id,
    touchpointId: touchpoint?.id,
    build: '5.1',
    channel: 'device',
    reporterId: walker.id,
    foundOn: '2026-05-04',
  });
  expect(await findWalkthrough(db, walker, walkthroughId)).toMatchObject({ status: 'recording', startedAt: now });
});

test('only its walkers and leads record a walkthrough, and closing needs a step', async () => {
  const { walker, walkthroughId } = await aWalkthrough();
  const stranger = await storeMember({ role: 'walker' });
  expect(await addStep(stranger, { walkthroughId, fields: { ...nothing, action: 'x' } }, now)).toMatchObject({
    refusal: { code: 'walkthroughs.notYours' },
  });
  expect(await addStep(walker, { walkthroughId, fields: nothing }, now)).toMatchObject({ refusal: { code: 'walkthroughs.emptyStep' } });
  expect(await moveWalkthrough(walker, { walkthroughId, seenVersion: 1, to: 'done', summary: '' }, now)).toMatchObject({
    refusal: { code: 'walkthroughs.noSteps' },
  });
});

test('a step of a re-walk verifies a released fix, reopens one that is still broken, and never by its owner', async () => {
  const { walker, product, walkthroughId } = await aWalkthrough();
  const owner = await storeMember();
  const released = {
    ...triaged,
    productId: product.id,
    status: 'released',
    ownerId: owner.id,
    analysis: 'a',
    solution: 'b',
    fixedOn: '2026-04-01',
    releasedOn: '2026-04-20',
  } as const;
  const [gone, still, own] = [
    await storeIssue(released),
    await storeIssue(released),
    await storeIssue({ ...released, ownerId: walker.id }),
  ];
  const check = (issueId: string, isGone: boolean) =>
    addStep(walker, { walkthroughId, fields: { ...nothing, action: 'Looked again', checksIssueId: issueId, isGone } }, now);

  expect(await check(gone.id, true)).toMatchObject({ ok: true });
  expect(await check(still.id, false)).toMatchObject({ ok: true });
  expect(await check(own.id, true)).toMatchObject({ refusal: { code: 'issues.verifierIsOwner' } });
  const db = await readDb();
  expect(await findIssue(db, walker, gone.id)).toMatchObject({ status: 'verified', verifiedById: walker.id, closedOn: '2026-05-04' });
  expect(await findIssue(db, walker, still.id)).toMatchObject({ status: 'in_progress', reopenCount: 1, fixedOn: null });
  expect(await findIssue(db, walker, own.id)).toMatchObject({ status: 'released', version: 1 });
});

test('a plan keeps its journey and its walkers when the journey is no longer in use and a walker has left', async () => {
  const { walker, journey, plan, walkthroughId } = await aWalkthrough();
  const lead = await storeMember({ role: 'lead' });
  const leaver = await storeMember({ role: 'walker', disabledAt: now });
  const db = await readDb();
  await inTransaction(async (tx) => {
    await saveWalkers(tx, walkthroughId, [walker.id, leaver.id]);
    await tx.update(journeys).set({ archivedAt: now }).where(eq(journeys.id, journey.id));
  });

  const retitled = { ...plan, title: 'First week again', walkerIds: [walker.id, leaver.id] };
  const saved = await updatePlan(lead, { walkthroughId, seenVersion: 1, plan: retitled }, now);

  expect(saved).toMatchObject({ ok: true });
  expect(await findWalkthrough(db, lead, walkthroughId)).toMatchObject({ title: 'First week again', journeyId: journey.id });
  expect((await listWalkers(db, lead, [walkthroughId])).map((found) => found.memberId).sort()).toEqual([walker.id, leaver.id].sort());
});

test('a plan names a persona of its product and an earlier walkthrough that exists', async () => {
  const { walker, plan, walkthroughId } = await aWalkthrough();
  const elsewhere = await storeProduct();
  const personaId = newId();
  await inTransaction(async (tx) => {
    await tx.insert(personas).values({ ...aPersona, id: personaId, productId: elsewhere.id });
  });

  expect(await planWalkthrough(walker, { plan: { ...plan, personaId } }, now)).toMatchObject({
    refusal: { code: 'walkthroughs.personaUnknown' },
  });
  expect(await planWalkthrough(walker, { plan: { ...plan, rewalkOfId: 'gone' } }, now)).toMatchObject({
    refusal: { code: 'walkthroughs.rewalkUnknown' },
  });
  expect(await updatePlan(walker, { walkthroughId, seenVersion: 1, plan: { ...plan, rewalkOfId: walkthroughId } }, now)).toMatchObject({
    refusal: { code: 'walkthroughs.rewalkUnknown' },
  });
});

test('a walkthrough with steps stays on its journey', async () => {
  const { walker, product, plan, walkthroughId } = await aWalkthrough();
  await addStep(walker, { walkthroughId, fields: { ...nothing, action: 'Opened the box' } }, now);
  const { journey: other } = await storeJourney(product.id);

  expect(await updatePlan(walker, { walkthroughId, seenVersion: 2, plan: { ...plan, journeyId: other.id } }, now)).toMatchObject({
    refusal: { code: 'walkthroughs.journeyWalked' },
  });
});

test('a check of a fix says whether the problem is gone', async () => {
  const { walker, product, walkthroughId } = await aWalkthrough();
  const issue = await storeIssue({ ...triaged, productId: product.id, status: 'released' });
  const fields = { ...nothing, action: 'Looked again', checksIssueId: issue.id };
  expect(await addStep(walker, { walkthroughId, fields }, now)).toMatchObject({ refusal: { code: 'walkthroughs.checkUnanswered' } });
});

test('findings are added by its walkers, and not to a walkthrough that is closed', async () => {
  const { walker, walkthroughId } = await aWalkthrough();
  const step = await addStep(walker, { walkthroughId, fields: { ...nothing, action: 'Opened the box' } }, now);
  if (!step.ok) throw new Error(step.refusal.code);
  const finding = { stepId: step.value.id, finding: { title: 'Lid sticks', severity: null, obstacle: '' } };

  const stranger = await storeMember({ role: 'walker' });
  expect(await addFinding(stranger, finding, now)).toMatchObject({ refusal: { code: 'walkthroughs.notYours' } });
  await moveWalkthrough(walker, { walkthroughId, seenVersion: 2, to: 'done', summary: '' }, now);
  expect(await addFinding(walker, finding, now)).toMatchObject({ refusal: { code: 'walkthroughs.notRecording' } });
});

test('a step made by mistake goes, one that a finding stands on stays', async () => {
  const { walker, walkthroughId } = await aWalkthrough();
  const record = async (action: string) => {
    const step = await addStep(walker, { walkthroughId, fields: { ...nothing, action } }, now);
    if (!step.ok) throw new Error(step.refusal.code);
    return step.value.id;
  };
  const [held, mistaken] = [await record('Opened the box'), await record('Sneezed')];
  await addFinding(walker, { stepId: held, finding: { title: 'No manual', severity: null, obstacle: '' } }, now);

  expect(await removeStep(walker, { stepId: held, seenVersion: 1 }, now)).toMatchObject({ refusal: { code: 'walkthroughs.stepHolds' } });
  expect(await removeStep(walker, { stepId: mistaken, seenVersion: 9 }, now)).toMatchObject({
    refusal: { code: 'walkthroughs.changedElsewhere' },
  });
  const stranger = await storeMember({ role: 'walker' });
  expect(await removeStep(stranger, { stepId: mistaken, seenVersion: 1 }, now)).toMatchObject({ ok: false });
  expect(await removeStep(walker, { stepId: mistaken, seenVersion: 1 }, now)).toMatchObject({ ok: true });
  const db = await readDb();
  expect((await listSteps(db, walker, walkthroughId)).map(({ id }) => id)).toEqual([held]);
  expect(await listHistory(db, walker, { subjectId: walkthroughId }, 20)).toContainEqual(
    expect.objectContaining({ noun: 'step', action: 'removed', changes: expect.objectContaining({ action: ['Sneezed', null] }) }),
  );
});

test('when a step goes, those after it move up, and what stands on them stays with them', async () => {
  const { walker, walkthroughId } = await aWalkthrough();
  const ids: string[] = [];
  for (const action of ['Opened the box', 'Coughed', 'Read the card', 'Charged it']) {
    const step = await addStep(walker, { walkthroughId, fields: { ...nothing, action } }, now);
    if (step.ok) ids.push(step.value.id);
  }
  const [, coughed = '', card = ''] = ids;
  await addFinding(walker, { stepId: card, finding: { title: 'Card is in French', severity: null, obstacle: '' } }, now);
  await removeStep(walker, { stepId: coughed, seenVersion: 1 }, now);

  const db = await readDb();
  const left = await listSteps(db, walker, walkthroughId);
  expect(left.map(({ position, action, version }) => [position, action, version])).toEqual([
    [1, 'Opened the box', 1],
    [2, 'Read the card', 1],
    [3, 'Charged it', 1],
  ]);
  const [finding] = await db.select().from(issues).where(eq(issues.stepId, card));
  expect(finding && (await findIssuePlace(db, walker, finding.id))?.stepPosition).toBe(2);
  const added = await addStep(walker, { walkthroughId, fields: { ...nothing, action: 'Rang' } }, now);
  expect(added).toMatchObject({ value: { position: 4 } });
});
