import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeEmpty } from './database-copies';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: string;
  }
}

/** Migrates one database per run; fresh-database.ts copies it for each test file. */
export async function setup(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-template-'));
  const template = await makeEmpty(folder, 'template');
  process.env.DATA_DIR = folder;
  process.env.DATABASE_URL = template;
  const { migrate } = await import('@/db/migrate');
  await migrate(template);
  project.provide('databaseTemplate', template);
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
