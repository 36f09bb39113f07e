import { ensureDataFolder } from './bootstrap/data-folder.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { requireFreePort } from './bootstrap/port.mjs';
import { prepareDatabase } from './bootstrap/prepare.mjs';
import { serve } from './bootstrap/serve.mjs';
import { command } from './bootstrap/steps.mjs';

// npm run dev -- 3100: the development server, with demo data in a folder of its own.
await command(async () => {
  requireNode();
  const port = Number(process.argv.find((word) => /^\d+$/.test(word)) || process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  const env = { DATA_DIR: ensureDataFolder(process.env.DATA_DIR || 'data/dev'), PORT: String(port) };
  await requireFreePort(port, host, 'npm run dev');
  await ensureDependencies();
  const { password } = await prepareDatabase(process.argv.includes('--fresh') ? 'fresh-demo' : 'demo', env);
  await serve({ port, host, env, mode: 'dev' }, () => console.log(`\nhttp://localhost:${port}, password "${password}"`));
});
