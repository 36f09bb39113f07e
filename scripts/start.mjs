import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDataFolder } from './bootstrap/data-folder.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { readEnvironment } from './bootstrap/environment.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { requireFreePort } from './bootstrap/port.mjs';
import { prepareDatabase } from './bootstrap/prepare.mjs';
import { serve } from './bootstrap/serve.mjs';
import { command } from './bootstrap/steps.mjs';

await command(async () => {
  requireNode();
  readEnvironment();
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  const env = { DATA_DIR: ensureDataFolder(process.env.DATA_DIR || 'data'), PORT: String(port) };
  await requireFreePort(port, host, 'npm start');
  console.log('Parcours');
  await ensureDependencies();
  await ensureBuild();
  const { setUpLink } = await prepareDatabase('start', env);
  await serve({ port, host, env }, () => console.log(welcome(port, host, setUpLink)));
});

function welcome(port, host, setUpLink) {
  return `
Parcours runs at ${process.env.APP_URL || `http://localhost:${port}`}
${setUpLink ? `\nNothing is set up yet. Open this link once to name your organisation and its first administrator:\n\n  ${setUpLink}\n` : ''}${
  host === '127.0.0.1' ? '\nOnly this machine can reach it. For a team, see "Running it for a team" in README.md (HOST, APP_URL).' : ''
}
Ctrl+C ends it.`;
}
