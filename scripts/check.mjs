import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { command } from './bootstrap/steps.mjs';
import { checkLint, checkTypes } from './suites/static-checks.mjs';
import { Tally } from './suites/tally.mjs';
import { runVitest } from './suites/vitest-suite.mjs';

// What to run before each commit: everything that takes less than a minute together.
await command(async () => {
  requireNode();
  await ensureDependencies({ isQuiet: true });
  const tally = new Tally();
  await Promise.all([tally.run('Types', checkTypes), tally.run('Format and lint', checkLint)]);
  await tally.run('Boundaries, rules, operations and database on SQLite', () => runVitest('check', ['--exclude', 'tests/durability/**']));
  tally.close();
});
