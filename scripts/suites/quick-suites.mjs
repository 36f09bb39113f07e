import { ensureBuild } from '../bootstrap/build.mjs';
import { ensureBrowser } from './browser.mjs';
import { checkLint, checkTypes } from './static-checks.mjs';
import { runVitest } from './vitest-suite.mjs';

/** The suites that speak to a database, for PostgreSQL. */
export const onDatabases = ['tests/db', 'tests/operations', 'tests/server', 'tests/durability/conflicts.test.ts'];

/** What `npm test` runs. */
export async function runQuickSuites(tally) {
  await tally.run('Types', checkTypes);
  await tally.run('Format and lint', checkLint);
  await tally.run('Boundaries, rules, operations and database on SQLite', () => runVitest('sqlite', []));
  await tally.run('Operations and database on PostgreSQL (PGlite)', () =>
    runVitest('pglite', onDatabases, { env: { TEST_DIALECT: 'postgres' } }),
  );
  await tally.run('Pages in Chromium', async () => {
    const CHROME_PATH = await ensureBrowser();
    await ensureBuild();
    return runVitest('e2e', [], { config: 'tests/e2e/vitest.config.ts', env: { CHROME_PATH } });
  });
}
