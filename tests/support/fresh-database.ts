import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { copyDatabase } from './database-copies';

// A setup file: it runs before each test file's imports, because the dialect is chosen when db/ is loaded.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-test-'));
process.env.DATA_DIR = folder;
process.env.DATABASE_URL = await copyDatabase(inject('databaseTemplate'), folder);

afterAll(async () => {
  const { closeDatabase } = await import('@/db/connection');
  await closeDatabase();
  fs.rmSync(folder, { recursive: true, force: true });
});
