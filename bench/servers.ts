import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { request } from './http-client';

export type Served = { url: string; residentMb: () => { now: number; most: number }; cpuSeconds: () => number; stop: () => Promise<void> };

/** The app as `npm start` runs it, on a free port, over the data folder that this process uses too. */
export async function serveApp(): Promise<Served> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  process.env.APP_URL = url;
  const args = [path.resolve('node_modules/next/dist/bin/next'), 'start', '-p', port, '-H', '127.0.0.1'];
  return served(url, args, { ...process.env, PORT: port, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, '/api/health');
}

export async function serveBare(folder: string): Promise<Served> {
  const port = String(await freePort());
  fs.writeFileSync(path.join(folder, 'empty'), '');
  return served(`http://127.0.0.1:${port}`, ['--import', 'tsx', path.resolve('bench/bare-server.ts'), folder, port], process.env, '/empty');
}

async function served(url: string, args: string[], env: NodeJS.ProcessEnv, probe: string): Promise<Served> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const endWithUs = () => child.kill();
  process.on('exit', endWithUs);
  for (let tries = 0; !(await isThere(url + probe)); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error(`The server at ${url} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    process.off('exit', endWithUs);
    child.kill();
    await ended;
  };
  return { url, residentMb: () => residentMb(child), cpuSeconds: () => cpuSeconds(child), stop };
}

const isThere = (url: string) =>
  request(url).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Where the system tells (Linux): now, and the most it ever was. */
function residentMb({ pid }: ChildProcess) {
  const file = `/proc/${pid}/status`;
  const status = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: mb('VmRSS'), most: mb('VmHWM') };
}

/** User and system time, kept by Linux in hundredths of a second. */
function cpuSeconds({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/stat`;
  const fields = fs.existsSync(file)
    ? fs
        .readFileSync(file, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
    : [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port is free.'))));
    });
  });
}
