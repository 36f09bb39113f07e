import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, readDb } from '@/db/connection';
import { databaseUrl, dataDir } from '@/db/location';
import { findOrganisation } from '@/db/queries/organisation';
import { prepareDemo } from '@/scripts/cli/prepare-demo';
import { storeOrganisation } from '../support/factories';

test('an empty folder becomes a demo; the second time it is left as it is', async () => {
  expect(await prepareDemo(false)).toMatchObject({ did: 'demo program written' });
  expect(await prepareDemo(false)).toMatchObject({ did: 'current' });
  expect(await findOrganisation(await readDb())).toMatchObject({ isDemo: true });
}, 60_000);

test('a fresh demo moves the old one aside', async () => {
  await closeDatabase();
  expect(await prepareDemo(true)).toMatchObject({ did: 'demo program written' });
  const aside = fs.readdirSync(dataDir()).find((name) => name.startsWith('aside-')) ?? '';
  expect(fs.readdirSync(path.join(dataDir(), aside))).toContain(path.basename(databaseUrl()));
}, 60_000);

test('a real program is never turned into a demo', async () => {
  await closeDatabase();
  const folder = path.join(dataDir(), 'real');
  fs.mkdirSync(folder);
  const before = { DATA_DIR: process.env.DATA_DIR, DATABASE_URL: process.env.DATABASE_URL };
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: path.join(folder, 'parcours.db') });
  const { migrate } = await import('@/db/migrate');
  await migrate(path.join(folder, 'parcours.db'));
  await storeOrganisation();
  await expect(prepareDemo(false)).rejects.toThrow('holds a real program');
  await closeDatabase();
  await expect(prepareDemo(true)).rejects.toThrow('holds a real program');
  await closeDatabase();
  Object.assign(process.env, before);
});
