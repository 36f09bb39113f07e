import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { countIssuesAsOf, listIssuesAsOf, listStandings } from '@/db/queries/issues-as-of';
import { everyIssue, type IssueFilter } from '@/domain/issues/issue-filter';
import type { Member } from '@/domain/people/member';
import { updateIssue } from '@/server/operations/issues';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
let lead: Member;
let productId: string;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  productId = (await storeProduct()).id;
});

const listOf = async (day: string, filter: Partial<IssueFilter> = {}, viewer: Member = lead) => {
  const asked = { filter: { ...everyIssue, product: [productId], ...filter }, viewer, today: day };
  const db = await readDb();
  return { page: await listIssuesAsOf(db, { ...asked, cursor: null, limit: 50 }), counts: await countIssuesAsOf(db, asked) };
};

test('the ledger of a day lists what was there, as it stood, and what was late on that evening', async () => {
  const issue = await storeIssue({ ...triaged, productId, createdAt: noonOf('2026-01-05'), dueOn: '2026-02-10' });
  await storeIssue({ productId, createdAt: noonOf('2026-03-05') });
  await updateIssue(lead, { issueId: issue.id, seenVersion: 1, changes: { status: 'declined', note: 'No' } }, noonOf('2026-02-20'));

  expect((await listOf('2026-01-04')).page.rows).toEqual([]);
  const then = await listOf('2026-02-11');
  expect(then.page.rows.map(({ key, status }) => [key, status])).toEqual([[issue.key, 'triaged']]);
  expect(then.counts).toEqual({ all: { n: 1, isMore: false }, open: 1, overdue: 1 });
  expect((await listOf('2026-02-20')).page.rows[0]?.status).toBe('declined');
  expect((await listOf('2026-02-20', { status: ['triaged'] })).counts.all.n).toBe(0);
  expect((await listOf('2026-03-05')).counts.all.n).toBe(2);

  const standings = await listStandings(await readDb(), lead, [issue.seq], '2026-02-11');
  expect(standings.get(issue.seq)).toMatchObject({ status: 'triaged', dueOn: '2026-02-10' });
});

test('the ledger of a day is found by who was to verify then', async () => {
  const verifier = await storeMember({ role: 'walker' });
  const issue = await storeIssue({ ...triaged, productId, createdAt: noonOf('2026-04-01') });
  await updateIssue(lead, { issueId: issue.id, seenVersion: 1, changes: { verifierId: verifier.id } }, noonOf('2026-04-10'));
  await updateIssue(lead, { issueId: issue.id, seenVersion: 2, changes: { verifierId: null } }, noonOf('2026-04-20'));
  const found = async (day: string) => (await listOf(day, { verifier: [verifier.id] })).counts.all.n;
  expect([await found('2026-04-09'), await found('2026-04-15'), await found('2026-04-20')]).toEqual([0, 1, 0]);
});

test('a past day names no confidential release to those who may not see it, nor finds by it', async () => {
  const secret = await storeRelease(productId, { name: 'Canary Nightjar', isConfidential: true });
  const issue = await storeIssue({ ...triaged, productId, createdAt: noonOf('2026-05-01'), releaseId: secret.id });
  await updateIssue(lead, { issueId: issue.id, seenVersion: 1, changes: { releaseId: null } }, noonOf('2026-06-01'));
  const executive = await storeMember({ role: 'executive' });

  const seenByLead = (await listOf('2026-05-02')).page.rows.find(({ id }) => id === issue.id);
  expect(seenByLead).toMatchObject({ releaseName: 'Canary Nightjar', isReleaseHidden: false });
  const seen = await listOf('2026-05-02', {}, executive);
  expect(seen.page.rows.find(({ id }) => id === issue.id)).toMatchObject({ releaseName: null, releaseId: null, isReleaseHidden: true });
  expect((await listOf('2026-05-02', { release: [secret.id] }, executive)).counts.all.n).toBe(0);
  expect(JSON.stringify([seen, [...(await listStandings(await readDb(), executive, [issue.seq], '2026-05-02'))]])).not.toContain(
    'Nightjar',
  );
});

test('pages go on where the last ended, both ways', async () => {
  const { id } = await storeProduct();
  for (let n = 0; n < 5; n++) await storeIssue({ productId: id, createdAt: noonOf('2026-01-05') });
  const ask = async (cursor: Parameters<typeof listIssuesAsOf>[1]['cursor']) =>
    listIssuesAsOf(await readDb(), { filter: { ...everyIssue, product: [id] }, viewer: lead, today: '2026-01-06', cursor, limit: 2 });
  const first = await ask(null);
  const second = await ask(first.after);
  const back = await ask(second.before);
  expect([first.before, second.rows.length, (await ask(second.after)).after]).toEqual([null, 2, null]);
  expect(back.rows.map(({ seq }) => seq)).toEqual(first.rows.map(({ seq }) => seq));
});
