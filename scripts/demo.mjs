import { ensureBuild } from './bootstrap/build.mjs';
import { ensureDataFolder } from './bootstrap/data-folder.mjs';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { requireFreePort } from './bootstrap/port.mjs';
import { prepareDatabase } from './bootstrap/prepare.mjs';
import { serve } from './bootstrap/serve.mjs';
import { command } from './bootstrap/steps.mjs';

await command(async () => {
  requireNode();
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  const folder = ensureDataFolder(process.env.DATA_DIR || 'data/demo');
  // The demo never writes into the database of a real program that the environment may name.
  const env = { DATA_DIR: folder, DATABASE_URL: process.env.DEMO_DATABASE_URL ?? '' };
  await requireFreePort(port, host, 'npm run demo');
  console.log('Parcours demo');
  await ensureDependencies();
  await ensureBuild();
  const demo = await prepareDatabase(process.argv.includes('--fresh') ? 'fresh-demo' : 'demo', env);
  await serve({ port, host, env }, () => console.log(welcome(port, host, demo)));
});

function welcome(port, host, { seededOn, accounts = [], password }) {
  return `
The demo runs at ${process.env.APP_URL || `http://localhost:${port}`}

Sign in with one click on the sign-in page, or type the password "${password}" with
${accounts.map(({ role, email }) => `  ${role.padEnd(10)} ${email}`).join('\n')}

Its dates were laid around ${seededOn}. To start over around today: npm run demo -- --fresh
${host === '127.0.0.1' ? networkHint(port) : ''}To start for real, with an empty program: npm start
Ctrl+C ends it.`;
}

function networkHint(port) {
  return `Only this machine can reach it. To show it on your network: HOST=0.0.0.0 APP_URL=http://<this machine>:${port} npm run demo\n`;
}
