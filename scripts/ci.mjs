import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { command } from './bootstrap/steps.mjs';
import { runQuickSuites } from './suites/quick-suites.mjs';
import { runSlowSuites } from './suites/slow-suites.mjs';
import { Tally } from './suites/tally.mjs';

// Called by .ci/run: npm test, then what takes minutes, summed up in one closing line.
await command(async () => {
  requireNode();
  await ensureDependencies();
  const tally = new Tally();
  await runQuickSuites(tally);
  await runSlowSuites(tally);
  tally.close();
});
