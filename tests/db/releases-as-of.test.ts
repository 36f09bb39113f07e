import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { countCarried, listCarried } from '@/db/queries/releases-as-of';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);

beforeAll(async () => {
  await storeOrganisation();
});

test('a release of a past evening carries what was in it then, and says what joined and left since', async () => {
  const lead = await storeMember({ role: 'lead' });
  const { id: productId } = await storeProduct();
  const release = await storeRelease(productId);
  const start = { ...triaged, productId, createdAt: noonOf('2026-01-05') };
  const [stays, leaves, joins] = [
    await storeIssue({ ...start, releaseId: release.id }),
    await storeIssue({ ...start, releaseId: release.id }),
    await storeIssue(start),
  ];
  const change = (issueId: string, changes: Parameters<typeof updateIssue>[1]['changes']) =>
    updateIssue(lead, { issueId, seenVersion: 1, changes }, noonOf('2026-02-01'));
  await change(leaves.id, { releaseId: null });
  await change(joins.id, { releaseId: release.id });
  await change(stays.id, { status: 'declined', note: 'No' });

  const db = await readDb();
  expect([...(await countCarried(db, lead, release.id, '2026-01-31'))]).toEqual([['triaged', 2]]);
  const carried = await listCarried(db, lead, release.id, '2026-01-31', 10);
  const standings = new Map(carried.map(({ key, was, now }) => [key, [was?.status ?? null, now?.status ?? null]]));
  expect(standings).toEqual(
    new Map([
      [stays.key, ['triaged', 'declined']],
      [leaves.key, ['triaged', null]],
      [joins.key, [null, 'triaged']],
    ]),
  );
  expect(carried.at(-1)?.key).toBe(stays.key);
});
