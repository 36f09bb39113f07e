import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findIssue } from '@/db/queries/issues';
import { addComment } from '@/server/operations/comments';
import { createIssue, updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, storeProduct } from '../support/factories';

const pairs = process.env.TEST_DIALECT === 'postgres' ? 100 : 1_000;

beforeAll(async () => {
  await storeOrganisation();
});

test(`of ${pairs} pairs saving the same version at once, one is saved and the other is told`, async () => {
  const lead = await storeMember({ role: 'lead' });
  const { id } = await storeIssue();
  let lost = 0;
  for (let version = 1; version <= pairs; version++) {
    const save = (who: string) => updateIssue(lead, { issueId: id, seenVersion: version, changes: { title: `${who} ${version}` } });
    const [one, other] = await Promise.all([save('One'), save('Other')]);
    const winner = one.ok ? 'One' : 'Other';
    const issue = await findIssue(await readDb(), lead, id);
    if (one.ok === other.ok || issue?.title !== `${winner} ${version}` || issue.version !== version + 1) lost++;
  }
  expect(lost).toBe(0);
}, 120_000);

test('a request sent three times at once has one effect', async () => {
  const lead = await storeMember({ role: 'lead' });
  const product = await storeProduct({ key: 'THRICE' });
  const create = () => createIssue(lead, { fields: { productId: product.id, title: 'Once' }, requestKey: 'create' });
  const created = await Promise.all([create(), create(), create()]);
  expect(created.map((answer) => answer.ok && answer.value.key)).toEqual(['THRICE-1', 'THRICE-1', 'THRICE-1']);

  const issueId = created[0].ok ? created[0].value.id : '';
  const update = () => updateIssue(lead, { issueId, seenVersion: 1, changes: { title: 'Once, renamed' }, requestKey: 'update' });
  const updated = await Promise.all([update(), update(), update()]);
  expect(updated.map((answer) => answer.ok && answer.value.version)).toEqual([2, 2, 2]);

  const comment = () => addComment(lead, { issueId, body: 'Once', requestKey: 'comment' });
  const said = await Promise.all([comment(), comment(), comment()]);
  expect(said[0]).toMatchObject({ ok: true });
  expect(said.slice(1)).toEqual([said[0], said[0]]);
});

test('findings saved at the same moment get keys of their own', async () => {
  const walker = await storeMember({ role: 'walker' });
  const { id: productId } = await storeProduct({ key: 'MANY' });
  const saved = await Promise.all(
    Array.from({ length: 30 }, (_, n) => createIssue(walker, { fields: { productId, title: `Finding ${n}` } })),
  );
  expect(saved.every((answer) => answer.ok)).toBe(true);
  expect(new Set(saved.map((answer) => answer.ok && answer.value.key)).size).toBe(30);
});
