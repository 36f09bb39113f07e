import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { command } from './bootstrap/steps.mjs';
import { runQuickSuites } from './suites/quick-suites.mjs';
import { Tally } from './suites/tally.mjs';

await command(async () => {
  requireNode();
  await ensureDependencies();
  const tally = new Tally();
  await runQuickSuites(tally);
  tally.close();
});
