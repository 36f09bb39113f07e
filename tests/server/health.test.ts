import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import promises from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { NextRequest } from 'next/server';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/health/route';
import { closeDatabase, inTransaction, readDb } from '@/db/connection';

vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }));

const { DATABASE_URL, DATA_DIR } = process.env;
const onSqlite = process.env.TEST_DIALECT !== 'postgres';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  await closeDatabase().catch(() => undefined);
  Object.assign(process.env, { DATABASE_URL, DATA_DIR });
});

async function probe() {
  const answer = await GET(new NextRequest('http://localhost:3000/api/health'), { params: Promise.resolve({}) });
  return { status: answer.status, said: await answer.json() };
}

test('when all is well the probe says so and leaves no file behind', async () => {
  expect(await probe()).toMatchObject({ status: 200, said: { status: 'ok', database: 'ok', writes: 'ok', dataDirWritable: true } });
  expect(fs.readdirSync(DATA_DIR ?? '').filter((name) => name.startsWith('.probe'))).toEqual([]);
});

test('however many ask at once, the probe looks once', async () => {
  const laidDown = vi.spyOn(promises, 'writeFile');
  await Promise.all(Array.from({ length: 20 }, probe));
  expect(laidDown).toHaveBeenCalledTimes(1);
});

test.runIf(onSqlite)('a database that cannot be read answers 503, names no file, and is well again once it is back', async () => {
  await closeDatabase();
  const broken = path.join(DATA_DIR ?? '', 'broken.db');
  fs.writeFileSync(broken, 'This is no database. '.repeat(500));
  process.env.DATABASE_URL = broken;
  const ill = await probe();
  expect(ill).toMatchObject({ status: 503, said: { status: 'failing', database: 'failing', writes: 'failing', migration: null } });
  expect(JSON.stringify(ill.said)).not.toContain('broken.db');

  process.env.DATABASE_URL = DATABASE_URL;
  expect(await probe()).toMatchObject({ status: 200, said: { status: 'ok' } });
});

test('a data folder that takes no files answers 503', async () => {
  await readDb();
  process.env.DATA_DIR = path.join(DATA_DIR ?? '', 'not', 'there');
  expect(await probe()).toMatchObject({ status: 503, said: { status: 'failing', database: 'ok', dataDirWritable: false } });
});

test.runIf(onSqlite)('a long write makes it busy, not ill', async () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const long = inTransaction(() => ended);
  expect(await probe()).toMatchObject({ status: 200, said: { status: 'ok', writes: 'busy' } });
  end();
  await long;
  expect(await probe()).toMatchObject({ said: { writes: 'ok' } });
});

const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-health-'));

const isMounted = onSqlite && canMount();
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  fs.rmSync(disk, { recursive: true, force: true });
});

test.runIf(isMounted)('a disk that takes no writes answers 503, and is well again once it does', async () => {
  await closeDatabase();
  process.env.DATA_DIR = disk;
  process.env.DATABASE_URL = path.join(disk, 'parcours.db');
  fs.copyFileSync(DATABASE_URL ?? '', process.env.DATABASE_URL);
  expect(await probe()).toMatchObject({ status: 200 });
  await closeDatabase();
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  expect(await probe()).toMatchObject({ status: 503, said: { status: 'failing', writes: 'failing', dataDirWritable: false } });
  execFileSync('mount', ['-o', 'remount,rw', disk]);
  expect(await probe()).toMatchObject({ status: 200 });
});

function canMount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
