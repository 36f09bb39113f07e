import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: string;
  }
}

/** Migrates one database per run; fresh-database.ts copies it for each test file. */
export async function setup(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-template-'));
  const template = path.join(folder, 'template.db');
  const url = process.env.TEST_DIALECT === 'postgres' ? `pglite:${template}` : template;
  process.env.DATA_DIR = folder;
  process.env.DATABASE_URL = url;
  const { migrate } = await import('@/db/migrate');
  await migrate(url);
  project.provide('databaseTemplate', template);
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
