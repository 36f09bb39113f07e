import { start, typescriptArgs } from './bootstrap/child.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { readEnvironment } from './bootstrap/environment.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { command, Stop } from './bootstrap/steps.mjs';

// node scripts/run.mjs FILE.ts …: runs a TypeScript program of this project.
await command(async () => {
  requireNode();
  readEnvironment();
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Stop('Name the TypeScript file to run.');
  await ensureDependencies({ isQuiet: true });
  process.exitCode = await start(process.execPath, typescriptArgs(file, ...args)).ended;
});
