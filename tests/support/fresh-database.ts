import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';

// A setup file: it runs before each test file's imports, because the dialect is chosen when db/ is loaded.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-test-'));
const database = path.join(folder, 'parcours.db');
fs.cpSync(inject('databaseTemplate'), database, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
process.env.DATA_DIR = folder;
process.env.DATABASE_URL = process.env.TEST_DIALECT === 'postgres' ? `pglite:${database}` : database;

afterAll(async () => {
  const { closeDatabase } = await import('@/db/connection');
  await closeDatabase();
  fs.rmSync(folder, { recursive: true, force: true });
});
