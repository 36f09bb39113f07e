import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { listTokens } from '@/db/queries/api-tokens';
import { countGoalFunnel, countProgramFunnel } from '@/db/queries/fix-funnel';
import { listHistory } from '@/db/queries/history';
import { listIssues } from '@/db/queries/issue-list';
import { findReach, listReachPoints } from '@/db/queries/reach';
import { newestFirst } from '@/domain/issues/issue-arrangement';
import { everyIssue } from '@/domain/issues/issue-filter';
import { keyState } from '@/domain/people/key-state';
import type { Member } from '@/domain/people/member';
import { createToken, endToken, memberOfToken } from '@/server/operations/api-tokens';
import { updateProduct } from '@/server/operations/products';
import { deleteReachPoint, pasteReach, recordTypedReach, sendReach } from '@/server/operations/reach';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const now = new Date('2026-06-01T10:00:00Z');
let lead: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

async function aShippedRelease(overrides = {}) {
  const product = await storeProduct();
  const release = await storeRelease(product.id, { status: 'shipped', shippedOn: '2026-05-04', ...overrides });
  const inRelease = { ...triaged, productId: product.id, releaseId: release.id, fixedOn: '2026-05-01', releasedOn: '2026-05-04' };
  return { product, release, inRelease };
}

const typed = (releaseId: string, day: string, share: string, more = {}) => ({
  releaseId,
  channel: '',
  day,
  share,
  isChecked: false,
  ...more,
});

test('a fix counts as reached once its release passed the threshold of its product, and again no more when the threshold rises', async () => {
  const { product, release, inRelease } = await aShippedRelease();
  const out = await storeIssue({ ...inRelease, status: 'released' });
  await storeIssue({ ...inRelease, status: 'fixed', releasedOn: null });
  const db = await readDb();
  const before = await countProgramFunnel(db, lead);

  expect(await recordTypedReach(lead, typed(release.id, '2026-05-11', '12,5 %'), now)).toMatchObject({ ok: true });
  expect(await findReach(db, lead, release.id)).toEqual({ reachedOn: null, newestOn: '2026-05-11', newestShare: 0.125 });
  expect(
    await pasteReach(lead, { releaseId: release.id, channel: '', text: '18.05.2026\t48\n25.05.2026\t51', isChecked: false }, now),
  ).toEqual({
    ok: true,
    value: { saved: 2 },
  });
  expect(await findReach(db, lead, release.id)).toMatchObject({ reachedOn: '2026-05-25' });
  expect((await countProgramFunnel(db, lead)).reached).toBe(before.reached + 1);
  const asked = { filter: { ...everyIssue, reached: true, release: [release.id] }, viewer: lead, today: '2026-06-01' };
  expect((await listIssues(db, { ...asked, arrangement: newestFirst, isFew: false, limit: 10 })).rows.map((issue) => issue.id)).toEqual([
    out.id,
  ]);

  const fields = { key: product.key, name: product.name, isCompetitor: false };
  await updateProduct(lead, { ...fields, productId: product.id, version: 1, reachPercent: 80 }, now);
  expect(await findReach(db, lead, release.id)).toMatchObject({ reachedOn: null });
  expect((await countProgramFunnel(db, lead)).reached).toBe(before.reached);
});

test('nonsense is refused whole: nothing of a column is kept when one row is wrong', async () => {
  const { release } = await aShippedRelease();
  const paste = (text: string) => pasteReach(lead, { releaseId: release.id, channel: '', text, isChecked: false }, now);
  expect(await paste('2026-05-11\t20\n2026-05-18\t120')).toMatchObject({
    refusal: { code: 'reach.notAShare', values: { line: 2, text: '2026-05-18 120' } },
  });
  expect(await paste('2026-05-11\t20\n2026-05-03\t10')).toMatchObject({
    refusal: { code: 'reach.beforeStart', values: { line: 2, text: '2026-05-03 10' } },
  });
  expect(await paste('2026-05-11\t20\n2026-06-02\t30')).toMatchObject({
    refusal: { code: 'reach.inFuture', values: { line: 2, text: '2026-06-02 30' } },
  });
  expect(await paste('2026-05-11\t20\n2026-05-18\t10')).toMatchObject({
    refusal: { code: 'reach.falls', values: { line: 2, text: '2026-05-18 10' } },
  });
  expect(await listReachPoints(await readDb(), lead, release.id)).toEqual([]);
  const planned = await storeRelease((await storeProduct()).id);
  expect(await recordTypedReach(lead, typed(planned.id, '2026-05-11', '5'), now)).toMatchObject({ refusal: { code: 'reach.notShipped' } });
});

test('a measurement taken out changes where the release stands, and both are history', async () => {
  const { release } = await aShippedRelease();
  await recordTypedReach(lead, typed(release.id, '2026-05-11', '70'), now);
  const [point] = await listReachPoints(await readDb(), lead, release.id);
  const remove = (version: number) => deleteReachPoint(lead, { pointId: point?.id ?? '', version, requestKey: undefined }, now);
  expect(await remove(2)).toMatchObject({ refusal: { code: 'reach.changedElsewhere' } });
  expect(await remove(1)).toMatchObject({ ok: true });
  expect(await findReach(await readDb(), lead, release.id)).toBeUndefined();
  const history = await listHistory(await readDb(), lead, { subjectId: release.id }, 10);
  expect(history.map((event) => event.action).sort()).toEqual(['reachMeasured', 'reachRemoved']);
});

test('a fix without a release has its own reach from the day it took effect; one with a release has not', async () => {
  const direct = await storeIssue({
    ...triaged,
    status: 'released',
    needsRelease: false,
    fixedOn: '2026-05-04',
    effectiveOn: '2026-05-05',
  });
  const { inRelease } = await aShippedRelease();
  const shipped = await storeIssue({ ...inRelease, status: 'released' });
  const ask = (issueId: string, day: string) =>
    recordTypedReach(lead, { issueId, channel: '', day, share: '90', isChecked: false, requestKey: undefined }, now);
  const before = await countProgramFunnel(await readDb(), lead);
  expect(await ask(direct.id, '2026-05-04')).toMatchObject({ refusal: { code: 'reach.beforeStart' } });
  expect(await ask(direct.id, '2026-05-12')).toMatchObject({ ok: true });
  expect(await ask(shipped.id, '2026-05-12')).toMatchObject({ refusal: { code: 'reach.issueHasRelease' } });
  expect((await countProgramFunnel(await readDb(), lead)).reached).toBe(before.reached + 1);
  expect((await countGoalFunnel(await readDb(), lead, 'no-such-goal')).reached).toBe(0);
});

test('only leads measure, and what a confidential release reached is neither told nor counted for others', async () => {
  const { release, inRelease } = await aShippedRelease({ isConfidential: true, name: 'Project Nightingale' });
  await storeIssue({ ...inRelease, status: 'released' });
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const viewer = await storeMember({ role });
    expect(await recordTypedReach(viewer, typed(release.id, '2026-05-11', '70'), now)).toMatchObject({
      refusal: { code: 'people.notAllowed' },
    });
  }
  const viewer = await storeMember({ role: 'executive' });
  const db = await readDb();
  const before = await countProgramFunnel(db, viewer);
  await recordTypedReach(lead, typed(release.id, '2026-05-11', '73.25'), now);
  expect(await findReach(db, viewer, release.id)).toBeUndefined();
  expect(await countProgramFunnel(db, viewer)).toEqual(before);
  const asked = { filter: { ...everyIssue, reached: true, product: [release.productId] }, viewer, today: '2026-06-01' };
  expect((await listIssues(db, { ...asked, arrangement: newestFirst, isFew: false, limit: 10 })).rows).toEqual([]);
  expect(JSON.stringify(await listHistory(db, viewer, { subjectId: release.id }, 10))).not.toMatch(/73\.25|Nightingale|2026-05-11/);
});

test('a key opens one right in the name of somebody who has it, until it is ended or the person leaves', async () => {
  const admin = await storeMember({ role: 'admin' });
  const owner = await storeMember({ role: 'owner' });
  const make = (memberId: string, by = admin) => createToken(by, { memberId, name: 'Store figures', right: 'reach.measure' }, now);
  expect(await make(owner.id)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  expect(await make(lead.id, lead)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  const made = await make(lead.id);
  if (!made.ok) throw new Error('no key');

  const asker = await memberOfToken(made.value.token, 'reach.measure', now);
  expect(asker).toMatchObject({ id: lead.id, role: 'lead' });
  expect(await memberOfToken(made.value.token, 'people.manage', now)).toBeUndefined();
  expect(await memberOfToken(`${made.value.token}x`, 'reach.measure', now)).toBeUndefined();
  const { release } = await aShippedRelease();
  const send = () =>
    sendReach(lead, { releaseId: release.id }, { channel: 'iOS', points: [{ day: '2026-05-11', percent: 42.5 }], isChecked: false }, now);
  expect(await send()).toEqual({ ok: true, value: { saved: 1 } });
  expect(await send()).toEqual({ ok: true, value: { saved: 0 } });

  const listed = await listTokens(await readDb(), admin);
  expect(listed).toMatchObject([
    { id: made.value.tokenId, name: 'Store figures', memberName: lead.name, lastUsedAt: now, revokedAt: null },
  ]);
  expect(JSON.stringify(listed)).not.toContain(made.value.token);
  expect(keyState({ revokedAt: null, isPersonDisabled: true })).toBe('asleep');
  for (const viewer of [lead, owner]) expect(await listTokens(await readDb(), viewer)).toEqual([]);
  expect(await endToken(lead, made.value.tokenId, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });

  await endToken(admin, made.value.tokenId, now);
  expect((await listTokens(await readDb(), admin)).map(keyState)).toEqual(['ended']);
  expect(await memberOfToken(made.value.token, 'reach.measure', now)).toBeUndefined();
  const stored = await inTransaction(async (tx) => JSON.stringify(await listHistory(tx, admin, { subjectId: lead.id }, 10)));
  expect(stored).not.toContain(made.value.token);
});
