import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { releases } from '@/db/schema/releases';
import { reportLinks, reportSnapshots } from '@/db/schema/report';
import type { Member } from '@/domain/people/member';
import { openReader } from '@/domain/report/open-reader';
import { reportSchema } from '@/domain/report/report';
import { sentenceKeys } from '@/domain/report/sentence-keys';
import { readReport } from '@/server/operations/read-report';
import { readSnapshot } from '@/server/operations/read-snapshot';
import { makeReportLink, openReportLink, revokeReportLink } from '@/server/operations/report-links';
import { editReportWords, freezeReport } from '@/server/operations/reports';
import { storeIssue, storeMember, storeOrganisation, storeProduct, storeRelease, triaged } from '../support/factories';

const now = new Date('2026-05-20T10:00:00Z');
const quarter = { year: 2026, quarter: 1 } as const;
const secret = 'Project Nightingale';

let lead: Member;
let executive: Member;

beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
  executive = await storeMember({ role: 'executive' });
  const { id: productId } = await storeProduct();
  const hidden = { isConfidential: true, plannedOn: '2026-05-14', originalPlannedOn: '2026-04-16', notes: secret };
  await storeRelease(productId, { name: secret, ...hidden });
  await storeRelease(productId, { name: 'Open air', plannedOn: '2026-05-12', originalPlannedOn: '2026-05-02' });
  await storeIssue({ productId, ...triaged, dueOn: '2026-05-06', title: 'The bell is late' });
  await storeIssue({ productId, ...triaged, dueOn: '2026-05-18', blockedBecause: 'The carrier has not signed.' });
  await storeIssue({ productId, ...triaged, priority: 'P3', dueOn: '2026-05-01' });
  const fixed = { ...triaged, foundOn: '2026-04-02', fixedOn: '2026-04-20', releasedOn: '2026-05-04' } as const;
  await storeIssue({ productId, ...fixed, status: 'verified', verifiedOn: '2026-05-08', severity: 4, title: 'The battery lasts' });
  await storeIssue({ productId, ...fixed, status: 'released' });
  await storeIssue({ productId, ...fixed, status: 'fixed', fixedOn: '2026-03-31', releasedOn: null });
});

const read = async (viewer: Member) => {
  const report = await readReport(await readDb(), viewer, quarter, now);
  if (!report) throw new Error('no report');
  return report;
};

test('a report counts what happened in its quarter and what is late by today', async () => {
  const { better, late, header } = await read(lead);
  expect(header).toMatchObject({ from: '2026-04-01', to: '2026-06-30', asOf: '2026-05-20', isRunning: true });
  const counted = Object.fromEntries(Object.entries(better.counts).map(([name, { n }]) => [name, n]));
  expect(counted).toEqual({ found: 3, fixed: 2, released: 2, verified: 1, proven: 0 });
  expect(better.verified.map(({ title }) => title)).toEqual(['The battery lasts']);
  expect([late.overdue.n, late.overdueTop.n]).toEqual([3, 2]);
  expect(late.issues.map(({ daysLate, why }) => [daysLate, why])).toEqual([
    [14, ''],
    [2, 'The carrier has not signed.'],
  ]);
  expect(late.slipped.map(({ name, slipDays }) => [name, slipDays])).toEqual([
    [secret, 28],
    ['Open air', 10],
  ]);
});

test('a report survives being written as JSON, and says only sentences that exist', async () => {
  const report = await read(lead);
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  const said = [
    report.answer,
    ...report.decisions.map(({ sentence }) => sentence),
    ...Object.values(report.words).flatMap(({ draft }) => draft),
  ];
  expect(said.filter(({ key }) => !sentenceKeys.includes(key))).toEqual([]);
});

test('nothing of a confidential release is in the report of somebody without the right', async () => {
  const report = await read(executive);
  expect(JSON.stringify(report)).not.toMatch(/Nightingale|2026-05-14|2026-04-16/);
  expect(report.late).toMatchObject({ hiddenReleases: 1 });
  expect(JSON.stringify((await read(lead)).late)).toContain(secret);
});

test('the drafted words are the same for a lead and an executive', async () => {
  expect((await read(lead)).words).toEqual((await read(executive)).words);
});

test('a lead edits the words; the second of two who edited at once is shown what the first saved', async () => {
  const input = { quarter, section: 'summary', text: 'A quiet quarter.' } as const;
  expect(await editReportWords(lead, { ...input, seenVersion: 0 }, now)).toMatchObject({ ok: true });
  expect(await editReportWords(lead, { ...input, seenVersion: 0 }, now)).toMatchObject({ refusal: { code: 'report.changedElsewhere' } });
  expect(await editReportWords(executive, { ...input, seenVersion: 1 }, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  expect((await read(executive)).words.summary.edited).toMatchObject({ text: 'A quiet quarter.', by: lead.name });
});

test('words that name a confidential release are refused, however they are written', async () => {
  const input = { quarter, section: 'late', seenVersion: 0, text: 'PROJECT NIGHTINGALE is late.' } as const;
  expect(await editReportWords(lead, input, now)).toMatchObject({ refusal: { code: 'report.namesConfidential' } });
  expect(await freezeReport(lead, { asked: quarter, note: `For ${secret}` }, now)).toMatchObject({
    refusal: { code: 'report.namesConfidential' },
  });
});

async function freeze(): Promise<string> {
  const frozen = await freezeReport(lead, { asked: quarter, note: 'Board' }, now);
  if (!frozen.ok) throw new Error(frozen.refusal.code);
  return frozen.value.id;
}

test('a frozen report stays as it was whatever happens afterwards, and is frozen once for all and once for leads', async () => {
  const id = await freeze();
  const before = await readSnapshot(await readDb(), executive, id);
  await storeIssue({ ...triaged, dueOn: '2026-05-02', title: 'Found after the freeze' });
  await editReportWords(lead, { quarter, section: 'goals', seenVersion: 0, text: 'Other words.' }, now);
  expect(await readSnapshot(await readDb(), executive, id)).toEqual(before);
  const [stored] = await (await readDb()).select().from(reportSnapshots).where(eq(reportSnapshots.id, id));
  expect(JSON.stringify(stored?.open)).not.toMatch(/Nightingale|2026-05-14|2026-04-16/);
  expect(JSON.stringify((await readSnapshot(await readDb(), lead, id))?.report)).toContain(secret);
  expect(await freezeReport(executive, { asked: quarter, note: 'Mine' }, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
});

test('a release declared confidential after the freeze is kept back from what was frozen before', async () => {
  const id = await freeze();
  const hide = (isConfidential: boolean) =>
    inTransaction(async (tx) => tx.update(releases).set({ isConfidential }).where(eq(releases.name, 'Open air')));
  expect(JSON.stringify(await readSnapshot(await readDb(), executive, id))).toContain('Open air');
  await hide(true);
  expect(JSON.stringify((await readSnapshot(await readDb(), executive, id))?.report)).not.toContain('Open air');
  expect(JSON.stringify(await readSnapshot(await readDb(), lead, id))).toContain('Open air');
  await hide(false);
});

async function link(choice: { snapshotId?: string; days?: number } = {}) {
  const made = await makeReportLink(
    lead,
    { asked: quarter, reader: 'The board', snapshotId: choice.snapshotId ?? null, days: choice.days ?? 7 },
    now,
  );
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

test.each(['live', 'frozen'])('a link opens the %s report without a session and without anything confidential', async (kind) => {
  const { token } = await link(kind === 'frozen' ? { snapshotId: await freeze() } : {});
  const shared = await openReportLink(token, 'page', now);
  expect(shared).toMatchObject({ value: { report: { header: { isMasked: true } } } });
  expect(JSON.stringify(shared)).not.toMatch(/Nightingale|2026-05-14|2026-04-16/);
});

test('unknown, expired and revoked links open nothing, and are told apart by nobody', async () => {
  const { token, id } = await link({ days: 7 });
  const nothing = { refusal: { code: 'report.linkNotFound' } };
  expect(await openReportLink('unknown', 'page', now)).toMatchObject(nothing);
  expect(await openReportLink(token, 'page', new Date('2026-05-27T09:59:59Z'))).toMatchObject({ ok: true });
  expect(await openReportLink(token, 'page', new Date('2026-05-27T10:00:00Z'))).toMatchObject(nothing);
  expect(await revokeReportLink(executive, { id, seenVersion: 1 }, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  expect(await revokeReportLink(lead, { id, seenVersion: 1 }, now)).toMatchObject({ ok: true });
  expect(await revokeReportLink(lead, { id, seenVersion: 2 }, now)).toMatchObject({ refusal: { code: 'report.linkRevoked' } });
  expect(await openReportLink(token, 'page', now)).toMatchObject(nothing);
});

test('only the hash of a link is kept, with when it was last opened', async () => {
  const { token, id } = await link();
  await openReportLink(token, 'page', now);
  await openReportLink(token, 'file', new Date(now.getTime() + 1_000));
  const [stored] = await (await readDb()).select().from(reportLinks).where(eq(reportLinks.id, id));
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(stored).toMatchObject({ opens: 1, lastOpenedAt: now });
});

test('a link that is opened again and again is refused for some minutes, with when it works again', async () => {
  const { token, id } = await link();
  await inTransaction(async (tx) => tx.update(reportLinks).set({ spentSince: now, spent: 995 }).where(eq(reportLinks.id, id)));
  expect(await openReportLink(token, 'page', now)).toMatchObject({ ok: true });
  const minute = new Date(now.getTime() + 60_000);
  expect(await openReportLink(token, 'file', minute)).toMatchObject({ refusal: { code: 'report.linkTooOften', values: { minutes: 9 } } });
  expect(await openReportLink(token, 'file', new Date(now.getTime() + 600_000))).toMatchObject({ ok: true });
});

test('only leads make links', async () => {
  for (const role of ['owner', 'executive', 'walker'] as const) {
    const by = await storeMember({ role });
    expect(await makeReportLink(by, { asked: quarter, reader: 'Me', snapshotId: null, days: 7 }, now)).toMatchObject({
      refusal: { code: 'people.notAllowed' },
    });
  }
});

test('an organisation without anything in it has a report that says so', async () => {
  const report = await readReport(await readDb(), openReader, { year: 2031, quarter: 1 }, new Date('2020-01-01T00:00:00Z'));
  expect(report?.answer.key).toBe('answerEmpty');
});
