import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '@/scripts/suites/browser.mjs';
import { startApp } from './start-app';

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string;
    appDataDir: string;
    browserPath: string;
  }
}

/** One app with the demo program for all files; E2E_URL names one that runs already. */
export async function setup(project: TestProject) {
  project.provide('browserPath', await ensureBrowser());
  if (process.env.E2E_URL) {
    project.provide('appUrl', process.env.E2E_URL);
    project.provide('appDataDir', '');
    return undefined;
  }
  const app = await startApp('demo');
  project.provide('appUrl', app.url);
  project.provide('appDataDir', app.dataDir);
  return () => app.stop();
}
