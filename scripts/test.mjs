import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { command } from './bootstrap/steps.mjs';
import { ensureBrowser } from './suites/browser.mjs';
import { checkLint, checkTypes } from './suites/static-checks.mjs';
import { Tally } from './suites/tally.mjs';
import { runVitest } from './suites/vitest-suite.mjs';

const onPostgres = ['tests/db', 'tests/operations', 'tests/server'];

await command(async () => {
  requireNode();
  await ensureDependencies();
  const tally = new Tally();
  await tally.run('Types', checkTypes);
  await tally.run('Format and lint', checkLint);
  await tally.run('Boundaries, rules, operations and database on SQLite', () => runVitest('sqlite', []));
  await tally.run('Operations and database on PostgreSQL (PGlite)', () =>
    runVitest('pglite', onPostgres, { env: { TEST_DIALECT: 'postgres' } }),
  );
  await tally.run('Pages in Chromium', async () => {
    const CHROME_PATH = await ensureBrowser();
    await ensureBuild();
    return runVitest('e2e', [], { config: 'tests/e2e/vitest.config.ts', env: { CHROME_PATH } });
  });
  tally.close();
});
