import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject } from 'vitest';
import { copyDatabase } from './database-copies';

// A setup file: it runs before each test file's imports, because the dialect is chosen when db/ is loaded.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-test-'));
process.env.DATA_DIR = folder;
process.env.DATABASE_URL = await copyDatabase(inject('databaseTemplate'), folder);

afterAll(async () => {
  // Every write of every test is held against the history: one that records no event fails the file it happened in.
  if (expect.getState().testPath?.includes('/operations/')) {
    const { findHistoryGaps } = await import('./history-gaps');
    expect(await findHistoryGaps()).toEqual({ unwritten: [], lost: [] });
  }
  const { closeDatabase } = await import('@/db/connection');
  await closeDatabase();
  fs.rmSync(folder, { recursive: true, force: true });
});
