import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { countIssuesAsOf } from '@/db/queries/issues-as-of';
import { parseIssueFilter } from '@/domain/issues/parse-issue-filter';
import type { Member } from '@/domain/people/member';
import { updateIssue } from '@/server/operations/issues';
import { readReport } from '@/server/operations/read-report';
import { updateRelease } from '@/server/operations/releases';
import { freezeReport } from '@/server/operations/reports';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const [quarter, today] = [{ year: 2026, quarter: 1 } as const, noonOf('2026-08-20')];

let lead: Member;
let bell: string;
let app: string;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead', name: 'Maren' });
  [bell, app] = [(await storeProduct({ name: 'Bell' })).id, (await storeProduct({ name: 'App' })).id];
  const found = { ...triaged, createdAt: noonOf('2026-05-04'), foundOn: '2026-05-04' };
  const was = await storeIssue({ ...found, productId: bell, ownerId: lead.id, dueOn: '2026-06-10', title: 'Late then, done since' });
  await storeIssue({ ...found, productId: app, dueOn: '2026-06-20', title: 'Late then and now' });
  await storeIssue({ ...found, productId: bell, dueOn: '2026-07-02', title: 'Late only after the quarter' });
  const freed = await storeIssue({ ...found, productId: bell, dueOn: '2026-07-20', title: 'Blocked then, free since' });
  const change = (issueId: string, seenVersion: number, changes: Parameters<typeof updateIssue>[1]['changes'], day: string) =>
    updateIssue(lead, { issueId, seenVersion, changes }, noonOf(day));
  const moved = await change(was.id, 1, { dueOn: '2026-06-24', note: 'The supplier was late.' }, '2026-06-11');
  const done = await change(was.id, 2, { status: 'declined', note: 'Not ours' }, '2026-07-10');
  const blocked = await change(freed.id, 1, { blockedBecause: 'The court has not decided.' }, '2026-06-01');
  const free = await change(freed.id, 2, { blockedBecause: '' }, '2026-07-01');
  expect([moved, done, blocked, free].map(({ ok }) => ok)).toEqual([true, true, true, true]);
});

const searchParams = (href: string | null) => {
  const query = new URLSearchParams(href?.split('?')[1]);
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
};

const read = async (productId?: string) => {
  const report = await readReport(await readDb(), lead, { ...quarter, productId }, today);
  if (!report) throw new Error('no report');
  return report;
};

test('a past quarter tells what was late on its last evening and why, whatever happened since', async () => {
  const { late, decisions } = await read();
  expect([late.overdue.n, late.overdueTop.n]).toEqual([2, 2]);
  expect(late.issues.map(({ title, daysLate, ownerName, why }) => [title, daysLate, ownerName, why])).toEqual([
    ['Late then and now', 10, null, ''],
    ['Late then, done since', 6, 'Maren', 'The supplier was late.'],
  ]);
  const blocked = decisions.filter(({ kind }) => kind === 'topPriorityBlocked');
  expect(JSON.stringify(blocked)).toContain('The court has not decided.');
});

test('the figures of a past quarter open exactly their rows: the ledger of that evening', async () => {
  const { late } = await read();
  for (const { n, href } of [late.overdue, late.overdueTop]) {
    const { filter, arrangement } = parseIssueFilter(searchParams(href));
    expect(arrangement.asOf).toBe('2026-06-30');
    const { all } = await countIssuesAsOf(await readDb(), { filter, viewer: lead, today: '2026-06-30' });
    expect(all.n).toBe(n);
  }
});

test('a release stands in the report of a past quarter as it was planned then', async () => {
  const release = await storeRelease(bell, { name: 'Winter', plannedOn: '2026-06-20', originalPlannedOn: '2026-06-20' });
  const fields = { name: 'Winter', notes: '', freezeOn: null, isConfidential: false, plannedOn: '2026-09-20', note: 'Later' };
  const moved = await updateRelease(lead, { releaseId: release.id, seenVersion: 1, fields }, noonOf('2026-07-05'));
  expect(moved).toMatchObject({ ok: true });
  const { late } = await read();
  expect(late.risky).toMatchObject([{ name: 'Winter', plannedOn: '2026-06-20', overdueDays: 10 }]);
  expect(late.slipped).toEqual([]);
});

test('a report of one product counts that product alone, and says so', async () => {
  const { header, late, better, words } = await read(app);
  expect(header).toMatchObject({ productId: app, productName: 'App', href: `/report?quarter=2026-Q1&product=${app}` });
  expect([late.overdue.n, better.counts.found.n]).toEqual([1, 1]);
  expect(late.issues.map(({ productName }) => productName)).toEqual(['App']);
  expect(late.risky).toEqual([]);
  expect(words.late.edited).toBeNull();
  expect(better.counts.found.href).toContain(`product=${app}`);
  expect(await readReport(await readDb(), lead, { ...quarter, productId: 'none' }, today)).toBeUndefined();
  expect(await freezeReport(lead, { asked: { ...quarter, productId: 'none' }, note: 'Board' }, today)).toMatchObject({
    refusal: { code: 'report.notFound' },
  });
});
