import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { listHistory } from '@/db/queries/history';
import { findApproval, listOverrides } from '@/db/queries/release-decisions';
import type { Member } from '@/domain/people/member';
import { approveShipping, overrideColour, takeBackApproval, takeBackOverride } from '@/server/operations/release-decisions';
import { shipRelease } from '@/server/operations/ship-release';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
let lead: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead', name: 'Lea' });
});

const say = (by: Member, releaseId: string, seenVersion: number, colour: 'good' | 'warning' | 'bad') =>
  overrideColour(by, { releaseId, seenVersion, colour, reason: 'The rest is text' }, now);

test('a colour said against the forecast carries name, reason and day, is replaced by the next, and can be taken back', async () => {
  const release = await storeRelease((await storeProduct()).id);
  const overrides = async () => (await listOverrides(await readDb(), lead, [release.id])).get(release.id);
  expect(await say(lead, release.id, 0, 'warning')).toMatchObject({ ok: true });
  expect(await overrides()).toEqual({ colour: 'warning', reason: 'The rest is text', memberName: 'Lea', day: '2026-05-04', version: 1 });
  expect(await say(lead, release.id, 0, 'good')).toMatchObject({ refusal: { code: 'releases.changedElsewhere' } });
  expect(await say(lead, release.id, 1, 'good')).toMatchObject({ ok: true });
  expect(await takeBackOverride(lead, { releaseId: release.id, seenVersion: 1 }, now)).toMatchObject({ ok: false });
  expect(await takeBackOverride(lead, { releaseId: release.id, seenVersion: 2 }, now)).toMatchObject({ ok: true });
  expect(await overrides()).toBeUndefined();
  const history = await listHistory(await readDb(), lead, { subjectId: release.id }, 10);
  expect(history.map((event) => event.changes?.colour)).toHaveLength(3);
});

test('an open catastrophe blocks shipping until it is fixed or somebody answers for exactly it', async () => {
  const product = await storeProduct();
  const [release, next] = [await storeRelease(product.id), await storeRelease(product.id)];
  const inRelease = { ...triaged, productId: product.id, releaseId: release.id, severity: 4 as const, status: 'in_progress' as const };
  await storeIssue(inRelease);
  const ship = () => shipRelease(lead, { releaseId: release.id, seenVersion: 1, shippedOn: '2026-05-02', moveOpenTo: next.id }, now);
  const approve = (seenVersion: number) =>
    approveShipping(lead, { releaseId: release.id, seenVersion, reason: 'There is a way round' }, now);

  expect(await ship()).toEqual({ ok: false, refusal: { code: 'releases.catastropheBlocks', values: { count: 1 } } });
  expect(await approve(0)).toMatchObject({ ok: true });
  await storeIssue(inRelease);
  expect(await ship()).toEqual({ ok: false, refusal: { code: 'releases.catastropheBlocks', values: { count: 1 } } });
  expect(await approve(1)).toMatchObject({ ok: true });
  expect(await takeBackApproval(lead, { releaseId: release.id, seenVersion: 2 }, now)).toMatchObject({ ok: true });
  expect(await ship()).toMatchObject({ refusal: { code: 'releases.catastropheBlocks', values: { count: 2 } } });
  expect(await approve(0)).toMatchObject({ ok: true });
  expect(await ship()).toMatchObject({ ok: true, value: { moved: 2 } });
  expect(await findApproval(await readDb(), lead, release.id)).toMatchObject({ memberName: 'Lea', reason: 'There is a way round' });
  expect(await approve(1)).toMatchObject({ refusal: { code: 'releases.alreadyShipped' } });
});

test('nobody but leads decides, and the reasons of a confidential release are masked in the history', async () => {
  const product = await storeProduct();
  const release = await storeRelease(product.id, { isConfidential: true });
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const other = await storeMember({ role });
    expect(await say(other, release.id, 0, 'good')).toMatchObject({ refusal: { code: 'people.notAllowed' } });
    expect(await approveShipping(other, { releaseId: release.id, seenVersion: 0, reason: 'x' }, now)).toMatchObject({ ok: false });
  }
  expect(await approveShipping(lead, { releaseId: release.id, seenVersion: 0, reason: 'x' }, now)).toMatchObject({
    refusal: { code: 'releases.nothingToApprove' },
  });
  await say(lead, release.id, 0, 'bad');
  const viewer = await storeMember({ role: 'executive' });
  expect(JSON.stringify(await listHistory(await readDb(), viewer, { subjectId: release.id }, 10))).not.toContain('The rest is text');
});
