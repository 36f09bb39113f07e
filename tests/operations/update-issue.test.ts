import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { findIssue } from '@/db/queries/issues';
import { listTallies } from '@/db/queries/tallies';
import { events, tallies } from '@/db/schema/history';
import { rebuildTallies } from '@/db/writes/rebuild-tallies';
import { createIssue, updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const now = new Date('2026-01-31T23:30:00.123Z');

beforeAll(async () => {
  await storeOrganisation();
});

test('an owner says it is fixed: saved, versioned, recorded, counted, on the day of the organisation', async () => {
  const owner = await storeMember();
  const issue = await storeIssue({ ...triaged, status: 'in_progress', ownerId: owner.id, startedOn: '2026-01-10' });
  const result = await updateIssue(
    owner,
    { issueId: issue.id, seenVersion: 1, changes: { status: 'fixed', analysis: 'A race', solution: 'A lock' } },
    now,
  );
  expect(result).toMatchObject({ ok: true, value: { key: issue.key, version: 2 } });

  const db = await readDb();
  // Half past eleven at night in UTC is already February in Berlin.
  expect(await findIssue(db, owner, issue.id)).toMatchObject({
    status: 'fixed',
    version: 2,
    fixedOn: '2026-02-01',
    startedOn: '2026-01-10',
    updatedAt: now,
  });
  const history = (await db.select().from(events)).filter((event) => event.subjectId === issue.id);
  expect(history.map((event) => event.action)).toEqual(['updated', 'statusChanged']);
  expect(history[1]).toMatchObject({ changes: { status: ['in_progress', 'fixed'] }, actorId: owner.id, day: '2026-02-01', at: now });
  expect(await listTallies(db, 'flow', { productId: issue.productId })).toEqual([{ a: '2026-02-01', b: 'fixed', c: '', n: 1 }]);
  expect(await listTallies(db, 'load', { a: owner.id })).toEqual([]);
});

test('two people saving at once: one wins, the other is told', async () => {
  const lead = await storeMember({ role: 'lead' });
  const issue = await storeIssue();
  const save = (title: string) => updateIssue(lead, { issueId: issue.id, seenVersion: 1, changes: { title } }, now);
  const results = await Promise.all([save('one'), save('two')]);
  expect(results.map((result) => (result.ok ? 'saved' : result.refusal.code)).sort()).toEqual(['issues.changedElsewhere', 'saved']);
});

test('a refusal takes back what was written before it, and a repeated request has one effect', async () => {
  const walker = await storeMember({ role: 'walker' });
  const product = await storeProduct({ key: 'ONCE' });
  const ask = () =>
    createIssue(walker, { fields: { productId: product.id, title: 'The doorbell rings twice' }, requestKey: 'the-same' }, now);
  const answers = [await ask(), await ask(), await ask()];
  expect(answers.map((answer) => answer.ok && answer.value.key)).toEqual(['ONCE-1', 'ONCE-1', 'ONCE-1']);
  const refused = await createIssue(walker, { fields: { productId: product.id, title: 'Tomorrow', foundOn: '2027-01-01' } }, now);
  expect(refused).toEqual({ ok: false, refusal: { code: 'issues.foundAhead' } });
  expect(await createIssue(walker, { fields: { productId: product.id, title: 'Next' } }, now)).toMatchObject({ value: { key: 'ONCE-2' } });
});

test('the counts kept by the writes equal a rebuild from nothing', async () => {
  const lead = await storeMember({ role: 'lead' });
  const owner = await storeMember();
  const product = await storeProduct();
  const release = await storeRelease(product.id);
  const issue = await storeIssue({ productId: product.id, ...triaged });
  await updateIssue(
    lead,
    {
      issueId: issue.id,
      seenVersion: 1,
      changes: { releaseId: release.id, ownerId: owner.id, dueOn: '2026-02-20', solution: 'x', status: 'planned' },
    },
    now,
  );
  await updateIssue(owner, { issueId: issue.id, seenVersion: 2, changes: { dueOn: '2026-03-20', note: 'Supplier is late' } }, now);
  await updateIssue(owner, { issueId: issue.id, seenVersion: 3, changes: { status: 'fixed', analysis: 'y' } }, now);

  expect(await listTallies(await readDb(), 'burn', { a: release.id })).toEqual([
    { a: release.id, b: '2026-02-01', c: 'done', n: 1 },
    { a: release.id, b: '2026-02-01', c: 'scopeIn', n: 1 },
  ]);
  expect(await listTallies(await readDb(), 'onTime', { productId: product.id })).toEqual([{ a: '2026-02', b: 'onTime', c: '', n: 1 }]);
  const kept = await storedTallies();
  await inTransaction((tx) => rebuildTallies(tx));
  expect(await storedTallies()).toEqual(kept);
});

async function storedTallies() {
  const rows = await (await readDb()).select().from(tallies);
  return rows
    .filter((row) => row.n !== 0)
    .map((row) => Object.values(row).join('|'))
    .sort();
}
