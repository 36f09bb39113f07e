import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../support/source-files';

export type RunningApp = { url: string; dataDir: string; said: () => string; stop(): Promise<void> };

/** Runs the built app on a free port with a data folder of its own. */
export async function startApp(filledWith: 'demo' | 'nothing'): Promise<RunningApp> {
  if (!fs.existsSync(path.join(root, '.next/BUILD_ID'))) throw new Error('Build first: npm test does, or npx next build.');
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-app-'));
  const port = await findFreePort();
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PORT: String(port), APP_URL: '', NODE_OPTIONS: '' };
  runTypescript('tests/e2e/support/prepare-data.ts', [filledWith], env);

  const args = [path.join(root, 'node_modules/next/dist/bin/next'), 'start', '-p', String(port), '-H', '127.0.0.1'];
  const app = spawn(process.execPath, args, { cwd: root, env: { ...env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [app.stdout, app.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes));
  const url = `http://localhost:${port}`;
  await untilHealthy(`http://127.0.0.1:${port}/api/health`, app, () => said);
  return { url, dataDir, said: () => said, stop: () => stop(app, dataDir) };
}

/** Runs a program of this project to its end; answers what it printed. */
export const runTypescript = (file: string, args: string[], env: NodeJS.ProcessEnv) =>
  execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', file, ...args], { cwd: root, env, encoding: 'utf8' });

async function untilHealthy(health: string, app: ChildProcess, said: () => string) {
  for (let tries = 0; tries < 600; tries++) {
    if (app.exitCode !== null) throw new Error(`The app ended before it answered:\n${said()}`);
    const answer = await fetch(health).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The app is not well after a minute:\n${said()}`);
}

async function stop(app: ChildProcess, dataDir: string) {
  const ended = new Promise((resolve) => app.once('close', resolve));
  if (app.exitCode === null) {
    app.kill('SIGTERM');
    await ended;
  }
  fs.rmSync(dataDir, { recursive: true, force: true });
}

const findFreePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
