import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { countChecksOf, countMyChecks, listMyChecks } from '@/db/queries/held-checks';
import { listUncheckedOfRelease } from '@/db/queries/release-page';
import { readinessOf } from '@/domain/releases/readiness';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease } from '../support/factories';

beforeAll(async () => {
  await storeOrganisation();
});

test('fixes that are out wait for the one named to verify them, the longest waiting first, until the verdict', async () => {
  const [verifier, owner] = [await storeMember({ role: 'walker' }), await storeMember({ name: 'Olga' })];
  const named = { verifierId: verifier.id, ownerId: owner.id, severity: 2, priority: 'P2' } as const;
  const late = await storeIssue({ ...named, status: 'released', releasedOn: '2026-03-09' });
  const early = await storeIssue({ ...named, status: 'released', releasedOn: '2026-03-02' });
  await storeIssue({ ...named, status: 'fixed' });
  await storeIssue({ ...named, status: 'verified' });
  const db = await readDb();
  expect((await listMyChecks(db, verifier, 10)).map(({ id, ownerName }) => [id, ownerName])).toEqual([
    [early.id, 'Olga'],
    [late.id, 'Olga'],
  ]);
  expect([await countMyChecks(db, verifier), await countChecksOf(db, verifier.id)]).toEqual([2, 3]);

  const changes = { status: 'verified' as const, note: 'Rang at once' };
  expect(await updateIssue(verifier, { issueId: early.id, seenVersion: 1, changes })).toMatchObject({ ok: true });
  expect(await countMyChecks(await readDb(), verifier)).toBe(1);
});

test('a release asks for somebody to verify each of its fixes, done or not, until it was verified', async () => {
  const lead = await storeMember({ role: 'lead' });
  const { id: productId } = await storeProduct();
  const { id: releaseId } = await storeRelease(productId);
  const rest = { productId, releaseId, ownerId: lead.id, solution: 'Ask once', dueOn: '2026-06-01' };
  const open = await storeIssue({ ...rest, status: 'planned' });
  const fixed = await storeIssue({ ...rest, status: 'fixed' });
  await storeIssue({ ...rest, status: 'fixed', verifierId: (await storeMember()).id });
  await storeIssue({ ...rest, status: 'verified' });
  const { checks } = readinessOf(await listUncheckedOfRelease(await readDb(), lead, releaseId, 100));
  expect(checks.find(({ check }) => check === 'noVerifier')?.issueIds).toEqual([open.id, fixed.id]);
  expect(checks.find(({ check }) => check === 'notFixed')?.issueIds).toEqual([open.id]);
});
