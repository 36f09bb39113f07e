import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, readDb } from '@/db/connection';
import { databaseUrl, dataDir } from '@/db/location';
import { findIssue } from '@/db/queries/issues';
import { makeBackup } from '@/scripts/backup/make-backup';
import { verifyBackup } from '@/scripts/backup/manifest';
import { restoreBackup } from '@/scripts/backup/restore-backup';
import { storeIssue, storeMember, storeOrganisation } from '../support/factories';

const evidence = () => path.join(dataDir(), 'evidence/2026/photo.webp');

async function storeSomething() {
  await storeOrganisation();
  fs.mkdirSync(path.dirname(evidence()), { recursive: true });
  fs.writeFileSync(evidence(), 'a photo');
  return { issue: await storeIssue(), lead: await storeMember({ role: 'lead' }) };
}

test('a backup brings back what was there, and what is there now is moved aside', async () => {
  const { issue, lead } = await storeSomething();
  const { file } = await makeBackup();
  const later = await storeIssue({ productId: issue.productId });
  fs.writeFileSync(evidence(), 'another photo');
  await closeDatabase();

  const { aside } = await restoreBackup(file);

  const db = await readDb();
  expect(await findIssue(db, lead, issue.id)).toMatchObject({ key: issue.key });
  expect(await findIssue(db, lead, later.id)).toBeUndefined();
  expect(fs.readFileSync(evidence(), 'utf8')).toBe('a photo');
  expect(fs.readFileSync(path.join(aside ?? '', 'evidence/2026/photo.webp'), 'utf8')).toBe('another photo');
  expect(fs.existsSync(path.join(aside ?? '', path.basename(databaseUrl())))).toBe(true);
});

test('a running program is not restored over', async () => {
  await readDb();
  const { file } = await makeBackup();
  await expect(restoreBackup(file)).rejects.toThrow('Parcours is running');
});

test('a backup with one wrong byte, or cut off, is refused before anything moves', async () => {
  const { file } = await makeBackup();
  await closeDatabase();
  const before = fs.readdirSync(dataDir()).sort();
  const bytes = fs.readFileSync(file);

  bytes.writeUInt8(bytes.readUInt8(6000) ^ 1, 6000);
  fs.writeFileSync(`${file}.bad`, bytes);
  await expect(restoreBackup(`${file}.bad`)).rejects.toThrow('parcours.db in this backup is damaged');

  fs.writeFileSync(`${file}.cut`, bytes.subarray(0, 20_000));
  await expect(restoreBackup(`${file}.cut`)).rejects.toThrow('cut off');
  expect(fs.readdirSync(dataDir()).sort()).toEqual(before);
});

test('a backup made while people save holds whole transactions only', async () => {
  const issues = Array.from({ length: 20 }, () => storeIssue());
  const [{ file, manifest }] = await Promise.all([makeBackup(), ...issues]);
  expect(await verifyBackup(file)).toEqual(manifest);
});
