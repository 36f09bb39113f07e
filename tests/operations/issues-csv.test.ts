import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { insertIssues } from '@/db/writes/issues';
import { newestFirst } from '@/domain/issues/issue-arrangement';
import { everyIssue } from '@/domain/issues/issue-filter';
import type { Member } from '@/domain/people/member';
import { harmless, issuesCsv } from '@/server/exports/issues-csv';
import { anIssue, storeMember, storeOrganisation, storeProduct, storeRelease } from '../support/factories';

const canary = 'Nightingale';
const texts = { header: ['Key', 'Title'], status: String, severity: String, hiddenRelease: 'Confidential' };

beforeAll(async () => {
  await storeOrganisation();
  const product = await storeProduct();
  const release = await storeRelease(product.id, { name: canary, isConfidential: true });
  const issues = Array.from({ length: 612 }, (_, n) =>
    anIssue({
      productId: product.id,
      title: n === 0 ? '=HYPERLINK("http://x")' : `Line "${n}"`,
      releaseId: n % 2 === 0 ? release.id : null,
    }),
  );
  await inTransaction((tx) => insertIssues(tx, issues));
});

async function exported(viewer: Member) {
  const pieces: string[] = [];
  for await (const piece of issuesCsv(await readDb(), { filter: everyIssue, arrangement: newestFirst, viewer, today: '2026-03-01', texts }))
    pieces.push(piece);
  return pieces;
}

test('an export comes in pieces and holds every row once', async () => {
  const pieces = await exported(await storeMember({ role: 'lead' }));
  expect(pieces.length).toBe(4);
  const lines = pieces.join('').trim().split('\n');
  expect(lines).toHaveLength(613);
  expect(new Set(lines).size).toBe(613);
  expect(pieces.join('')).toContain(canary);
});

test('an export names who owns an issue and who is to verify its fix', async () => {
  const product = await storeProduct();
  const [owner, verifier] = [await storeMember({ name: 'Ada Byron' }), await storeMember({ name: '@Max' })];
  await inTransaction((tx) => insertIssues(tx, [anIssue({ productId: product.id, ownerId: owner.id, verifierId: verifier.id })]));
  const [, newest] = (await exported(await storeMember({ role: 'lead' }))).join('').split('\n');
  expect(newest?.split(',').slice(6, 8)).toEqual(['Ada Byron', "'@Max"]);
});

test('an export names no confidential release to those who may not see it, and runs nothing in a spreadsheet', async () => {
  const text = (await exported(await storeMember({ role: 'executive' }))).join('');
  expect(text).not.toContain(canary);
  expect(text).toContain('Confidential');
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '\0a'])('the cell %j is made harmless', (cell) => {
  expect(harmless(cell)).toBe(`'${cell}`);
});
