import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { addTallies } from '@/db/writes/tallies';
import { addDays } from '@/domain/calendar/day';
import { readReport } from '@/server/operations/read-report';
import { fileKinds } from '@/server/report-files/file-order';
import { makeReportFile } from '@/server/report-files/make-report-file';
import { aMember, storeIssue, storeOrganisation, storeProduct, storeRelease, triaged } from '../../support/factories';
import { openOfficeFile, readPdf, wordsOf } from '../../support/office-files';

const canary = 'Zugvogel';
const now = new Date('2026-05-20T10:00:00Z');

beforeAll(async () => {
  await storeOrganisation();
  const product = await storeProduct();
  // Past its day with work open: it would be late, at risk, a decision and the next burn-up.
  const release = await storeRelease(product.id, {
    name: canary,
    notes: canary,
    isConfidential: true,
    plannedOn: '2026-05-10',
    originalPlannedOn: '2026-04-20',
    slipCount: 1,
  });
  for (let at = 0; at < 3; at += 1) await storeIssue({ ...triaged, productId: product.id, releaseId: release.id });
  const weekly = Array.from({ length: 10 }, (_, week) => addDays('2026-03-01', week * 7));
  await inTransaction((tx) =>
    addTallies(
      tx,
      weekly.map((b) => ({ measure: 'burn', productId: product.id, a: release.id, b, c: 'done', n: 1 })),
    ),
  );
});

async function said(role: 'lead' | 'executive', kind: (typeof fileKinds)[number]): Promise<string> {
  const report = await readReport(await readDb(), aMember({ role }), { year: 2026, quarter: 1 }, now);
  const made = report && (await makeReportFile(report, kind, { locale: 'en', calendar: 'gregory' }));
  if (!made?.ok) throw new Error('no file');
  const { bytes } = made.value;
  return kind === 'pdf' ? `${(await readPdf(bytes)).text} ${Buffer.from(bytes).toString('latin1')}` : wordsOf(openOfficeFile(bytes));
}

test.each(fileKinds)('a confidential release is in a %s for a lead and in none for others', async (kind) => {
  expect(await said('lead', kind)).toContain(canary);
  const masked = await said('executive', kind);
  expect(masked).not.toContain(canary);
  expect(masked).toContain('masked');
});
