import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findIssue } from '@/db/queries/issues';
import { findRelease, listReleases } from '@/db/queries/releases';
import { listTallies } from '@/db/queries/tallies';
import { updateIssue } from '@/server/operations/issues';
import { createRelease, updateRelease } from '@/server/operations/releases';
import { shipRelease } from '@/server/operations/ship-release';
import { aMember, storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const fields = { name: '6.0', plannedOn: '2026-06-30', freezeOn: null, notes: 'Codename Heron', isConfidential: true, note: '' };

beforeAll(async () => {
  await storeOrganisation();
});

test('shipping releases the fixed issues and moves the open ones on, and a second person verifies', async () => {
  const lead = await storeMember({ role: 'lead' });
  const owner = await storeMember();
  const product = await storeProduct();
  const [release, next] = [await storeRelease(product.id), await storeRelease(product.id)];
  const inRelease = { ...triaged, productId: product.id, releaseId: release.id, ownerId: owner.id, analysis: 'a', solution: 'b' };
  const fixed = await storeIssue({ ...inRelease, status: 'fixed', fixedOn: '2026-04-20' });
  const open = await storeIssue({ ...inRelease, status: 'in_progress' });
  const ship = (moveOpenTo?: string) =>
    shipRelease(lead, { releaseId: release.id, seenVersion: 1, shippedOn: '2026-05-02', moveOpenTo }, now);

  expect(await ship()).toEqual({ ok: false, refusal: { code: 'releases.holdsOpenIssues', values: { count: 1 } } });
  expect(await ship(next.id)).toMatchObject({ ok: true, value: { released: 1, moved: 1 } });

  const db = await readDb();
  expect(await findIssue(db, lead, fixed.id)).toMatchObject({ status: 'released', releasedOn: '2026-05-02' });
  expect(await findIssue(db, lead, open.id)).toMatchObject({ status: 'in_progress', releaseId: next.id });
  expect(await findRelease(db, lead, release.id)).toMatchObject({ status: 'shipped', shippedOn: '2026-05-02' });
  expect(await listTallies(db, 'burn', { a: release.id })).toContainEqual({ a: release.id, b: '2026-05-04', c: 'scopeOut', n: 1 });

  const verify = (by: typeof lead) =>
    updateIssue(by, { issueId: fixed.id, seenVersion: 2, changes: { status: 'verified', note: 'Walked it again, gone' } }, now);
  expect(await verify(owner)).toMatchObject({ ok: false, refusal: { code: 'issues.notYours' } });
  expect(await verify(lead)).toMatchObject({ ok: true });
});

test('a confidential release is only a presence to people without the right, and nobody but a lead plans', async () => {
  const lead = await storeMember({ role: 'lead' });
  const product = await storeProduct();
  const created = await createRelease(lead, { productId: product.id, fields }, now);
  if (!created.ok) throw new Error('not created');
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const seen = await listReleases(await readDb(), aMember({ role }), { productId: product.id });
    expect(seen).toEqual([
      { id: created.value.id, productId: product.id, status: 'planned', version: 1, isConfidential: true, isMasked: true },
    ]);
    expect(await createRelease(aMember({ role }), { productId: product.id, fields }, now)).toMatchObject({
      refusal: { code: 'people.notAllowed' },
    });
  }
});

test('a planned day never moves silently', async () => {
  const lead = await storeMember({ role: 'lead' });
  const release = await storeRelease((await storeProduct()).id, { plannedOn: '2026-06-01', originalPlannedOn: '2026-06-01' });
  const move = (note: string) =>
    updateRelease(
      lead,
      { releaseId: release.id, seenVersion: 1, fields: { ...fields, isConfidential: false, plannedOn: '2026-07-01', note } },
      now,
    );
  expect(await move('')).toMatchObject({ refusal: { code: 'releases.moveNeedsReason' } });
  expect(await move('The store review takes longer')).toMatchObject({ ok: true });
  expect(await findRelease(await readDb(), lead, release.id)).toMatchObject({
    plannedOn: '2026-07-01',
    originalPlannedOn: '2026-06-01',
    slipCount: 1,
  });
});
