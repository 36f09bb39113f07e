import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { findGoal } from '@/db/queries/goals';
import { findIssue } from '@/db/queries/issues';
import { countOpenIssuesOf, findPerson } from '@/db/queries/members';
import { listWalkers } from '@/db/queries/walkthroughs';
import { events, tallies } from '@/db/schema/history';
import { insertIssues } from '@/db/writes/issues';
import { rebuildTallies } from '@/db/writes/rebuild-tallies';
import type { Member } from '@/domain/people/member';
import { refuse } from '@/domain/result';
import { addGoal, addPillar, savePolicy } from '@/server/operations/goals';
import { handedOverAtOnce, handOver } from '@/server/operations/handover';
import { disablePerson } from '@/server/operations/people';
import { moveWalkthrough, planWalkthrough } from '@/server/operations/walkthroughs';
import { anIssue, storeIssue, storeJourney, storeMember, storeOrganisation, storeProduct } from '../support/factories';

const now = new Date('2026-03-02T08:00:00Z');
let admin: Member;

beforeAll(async () => {
  await storeOrganisation();
  admin = await storeMember({ role: 'admin' });
});

const nothingElse = { handedOver: 0, goals: 0, checks: 0, ownFixes: 0, walks: 0 };
const held = (ownerId: string, overrides = {}) => storeIssue({ status: 'planned', priority: 'P1', ownerId, ...overrides });

test('everything goes to one person, each issue with its own line of history, and the leaver is disabled', async () => {
  const [leaver, heir] = [await storeMember(), await storeMember()];
  const issues = [await held(leaver.id), await held(leaver.id, { priority: null, status: 'new' })];
  const done = await handOver(admin, { memberId: leaver.id, version: 1, everything: heir.id }, now);
  expect(done).toEqual({ ok: true, value: { ...nothingElse, handedOver: 2, remaining: 0, isDisabled: true } });
  const db = await readDb();
  for (const issue of issues) {
    expect(await findIssue(db, admin, issue.id)).toMatchObject({ ownerId: heir.id, version: 2 });
    const [event] = await db.select().from(events).where(eq(events.issueId, issue.id));
    expect(event).toMatchObject({ actorId: admin.id, changes: { ownerId: [leaver.id, heir.id] } });
  }
  expect((await findPerson(db, admin, leaver.id))?.disabledAt).toEqual(now);
});

test('each priority can go to somebody else; who is chosen for it wins over everything', async () => {
  const [leaver, urgent, rest] = [await storeMember(), await storeMember(), await storeMember()];
  const first = await held(leaver.id, { priority: 'P0' });
  const second = await held(leaver.id, { priority: 'P3' });
  await handOver(admin, { memberId: leaver.id, version: 1, everything: rest.id, P0: urgent.id }, now);
  const db = await readDb();
  expect((await findIssue(db, admin, first.id))?.ownerId).toBe(urgent.id);
  expect((await findIssue(db, admin, second.id))?.ownerId).toBe(rest.id);
});

test('a part handed over says what remains and disables nobody yet', async () => {
  const [leaver, heir] = [await storeMember(), await storeMember()];
  await held(leaver.id, { priority: 'P0' });
  await held(leaver.id, { priority: 'P2' });
  const part = await handOver(admin, { memberId: leaver.id, version: 1, P0: heir.id }, now);
  expect(part).toEqual({ ok: true, value: { ...nothingElse, handedOver: 1, remaining: 1, isDisabled: false } });
  expect((await findPerson(await readDb(), admin, leaver.id))?.disabledAt).toBeNull();
});

test('more than fits one submit goes over in several', async () => {
  const [leaver, heir] = [await storeMember(), await storeMember()];
  const { id: productId } = await storeProduct();
  const issues = Array.from({ length: handedOverAtOnce + 3 }, () =>
    anIssue({ productId, status: 'planned', priority: 'P1', ownerId: leaver.id }),
  );
  await inTransaction((tx) => insertIssues(tx, issues));
  const input = { memberId: leaver.id, version: 1, everything: heir.id };
  expect(await handOver(admin, input, now)).toMatchObject({ value: { handedOver: handedOverAtOnce, remaining: 3, isDisabled: false } });
  expect(await handOver(admin, input, now)).toMatchObject({ value: { handedOver: 3, remaining: 0, isDisabled: true } });
});

test('the counts of load per owner follow', async () => {
  const [leaver, heir] = [await storeMember(), await storeMember()];
  await held(leaver.id);
  await handOver(admin, { memberId: leaver.id, version: 1, everything: heir.id }, now);
  const db = await readDb();
  const kept = await db.select().from(tallies);
  await inTransaction((tx) => rebuildTallies(tx));
  const counted = (rows: typeof kept) =>
    rows
      .filter((row) => row.n !== 0)
      .map((row) => JSON.stringify(row))
      .sort();
  expect(counted(kept)).toEqual(counted(await db.select().from(tallies)));
});

test('the new owner is somebody else who can sign in', async () => {
  const [leaver, gone] = [await storeMember(), await storeMember({ disabledAt: now })];
  const issue = await held(leaver.id);
  for (const ownerId of [leaver.id, gone.id, 'no-such-person']) {
    expect(await handOver(admin, { memberId: leaver.id, version: 1, everything: ownerId }, now)).toEqual(refuse('people.newOwnerUnknown'));
  }
  expect(await handOver(admin, { memberId: leaver.id, version: 1 }, now)).toEqual(refuse('people.newOwnerNeeded'));
  expect((await findIssue(await readDb(), admin, issue.id))?.ownerId).toBe(leaver.id);
});

test('when the last administrator may not go, their issues stay too', async () => {
  const heir = await storeMember();
  await held(admin.id);
  const refused = await handOver(admin, { memberId: admin.id, version: 1, everything: heir.id }, now);
  expect(refused).toEqual(refuse('people.lastAdministrator'));
  expect(await countOpenIssuesOf(await readDb(), admin.id)).toEqual([{ priority: 'P1', n: 1 }]);
});

test('sent twice with the same key it happens once', async () => {
  const [leaver, heir] = [await storeMember(), await storeMember()];
  await held(leaver.id);
  const input = { memberId: leaver.id, version: 1, everything: heir.id, requestKey: 'hand-over-once' };
  expect(await handOver(admin, input, now)).toEqual(await handOver(admin, input, now));
});

test('nobody but an administrator hands over', async () => {
  const lead = await storeMember({ role: 'lead' });
  expect(await handOver(lead, { memberId: lead.id, version: 1 }, now)).toEqual(refuse('people.notAllowed'));
});

test('the goals of the running year go over too, and nobody leaves while one would be left alone', async () => {
  const [leaver, heir] = [await storeMember(), await storeMember()];
  const lead = await storeMember({ role: 'lead' });
  const goalOf = async (year: number) => {
    const made = await savePolicy(lead, { year, seenVersion: 0, fields: { policy: 'p', vision: '', impression: '' } }, now);
    const pillar = made.ok ? await addPillar(lead, { year, fields: { name: 'Easy', description: '' } }, now) : undefined;
    if (!pillar?.ok) throw new Error('no pillar');
    const fields = { name: 'Install', description: '', kind: 'committed' as const, ownerId: leaver.id, checkInRhythm: 'none' as const };
    const goal = await addGoal(lead, { pillarId: pillar.value.id, fields }, now);
    if (!goal.ok) throw new Error(goal.refusal.code);
    return goal.value.id;
  };
  const [past, running] = [await goalOf(2020), await goalOf(2026)];
  expect(await disablePerson(admin, { memberId: leaver.id, version: 1 }, now)).toMatchObject({ refusal: { code: 'people.holdsGoals' } });
  expect(await handOver(admin, { memberId: leaver.id, version: 1 }, now)).toEqual(refuse('people.newOwnerNeeded'));
  expect(await handOver(admin, { memberId: leaver.id, version: 1, goals: leaver.id }, now)).toEqual(refuse('people.newOwnerUnknown'));
  const done = await handOver(admin, { memberId: leaver.id, version: 1, goals: heir.id }, now);
  expect(done).toEqual({ ok: true, value: { ...nothingElse, goals: 1, remaining: 0, isDisabled: true } });
  const db = await readDb();
  expect([(await findGoal(db, admin, running))?.ownerId, (await findGoal(db, admin, past))?.ownerId]).toEqual([heir.id, leaver.id]);
  const told = (await db.select().from(events).where(eq(events.subjectId, running))).find(({ action }) => action === 'updated');
  expect(told).toMatchObject({ noun: 'goal', changes: { ownerId: [leaver.id, heir.id] } });
});

test('the fixes a leaver was to verify go over, the own fixes of the new one have nobody, and checked ones stay as they are', async () => {
  const [leaver, heir, other] = [await storeMember(), await storeMember(), await storeMember()];
  const toVerify = (overrides = {}) =>
    storeIssue({ status: 'released', priority: 'P1', ownerId: other.id, verifierId: leaver.id, ...overrides });
  const [out, open, own, done] = [
    await toVerify(),
    await toVerify({ status: 'planned' }),
    await toVerify({ ownerId: heir.id }),
    await toVerify({ status: 'verified', verifiedById: leaver.id }),
  ];
  expect(await disablePerson(admin, { memberId: leaver.id, version: 1 }, now)).toMatchObject({ refusal: { code: 'people.holdsChecks' } });
  expect(await handOver(admin, { memberId: leaver.id, version: 1, checks: leaver.id }, now)).toEqual(refuse('people.newOwnerUnknown'));
  const given = await handOver(admin, { memberId: leaver.id, version: 1, checks: heir.id }, now);
  expect(given).toEqual({ ok: true, value: { ...nothingElse, checks: 2, ownFixes: 1, remaining: 0, isDisabled: true } });
  const db = await readDb();
  const verifiers = await Promise.all([out, open, own, done].map(async ({ id }) => (await findIssue(db, admin, id))?.verifierId));
  expect(verifiers).toEqual([heir.id, heir.id, null, leaver.id]);
  const [told] = await db.select().from(events).where(eq(events.issueId, own.id));
  expect(told).toMatchObject({ actorId: admin.id, changes: { verifierId: [leaver.id, null] } });
});

test('who takes over an issue they were to verify is no longer the one to verify it', async () => {
  const [leaver, heir] = [await storeMember(), await storeMember()];
  const issue = await held(leaver.id, { verifierId: heir.id });
  await handOver(admin, { memberId: leaver.id, version: 1, everything: heir.id }, now);
  expect(await findIssue(await readDb(), admin, issue.id)).toMatchObject({ ownerId: heir.id, verifierId: null, version: 2 });
});

test('somebody stands in on the walkthroughs a leaver was to walk, once where they walk along anyway; those that are over stay', async () => {
  const [leaver, heir, third] = [await storeMember(), await storeMember(), await storeMember()];
  const { id: productId } = await storeProduct();
  const { journey } = await storeJourney(productId);
  const planOf = async (walkerIds: string[]) => {
    const plan = { productId, journeyId: journey.id, personaId: null, rewalkOfId: null, title: 'Doorstep', build: '', channel: null };
    const planned = await planWalkthrough(admin, { plan: { ...plan, plannedOn: '2026-03-09', walkerIds } }, now);
    if (!planned.ok) throw new Error(planned.refusal.code);
    return planned.value.id;
  };
  const [alone, together, over] = [await planOf([leaver.id]), await planOf([leaver.id, heir.id, third.id]), await planOf([leaver.id])];
  await moveWalkthrough(admin, { walkthroughId: over, seenVersion: 1, to: 'cancelled', summary: '' }, now);
  expect(await disablePerson(admin, { memberId: leaver.id, version: 1 }, now)).toMatchObject({ refusal: { code: 'people.holdsWalks' } });
  const given = await handOver(admin, { memberId: leaver.id, version: 1, everything: heir.id }, now);
  expect(given).toEqual({ ok: true, value: { ...nothingElse, walks: 2, remaining: 0, isDisabled: true } });
  const db = await readDb();
  const walkersOf = async (id: string) => (await listWalkers(db, admin, [id])).map(({ memberId }) => memberId).sort();
  expect(await walkersOf(alone)).toEqual([heir.id]);
  expect(await walkersOf(together)).toEqual([heir.id, third.id].sort());
  expect(await walkersOf(over)).toEqual([leaver.id]);
  const told = (await db.select().from(events).where(eq(events.subjectId, alone))).find(({ action }) => action === 'updated');
  expect(told).toMatchObject({ noun: 'walkthrough', changes: { walkerIds: [[leaver.id], [heir.id]] } });
});
