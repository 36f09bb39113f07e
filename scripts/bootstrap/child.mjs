import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const running = new Set();
let asked;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    asked = signal;
    // A terminal sends Ctrl+C to the children as well; telling them twice makes some of them give up in the middle.
    for (const child of running) if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    if (running.size === 0) process.exit(130);
  });
}

/** Starts a program that ends when this one is told to; `ended` answers its exit code. */
export function start(program, args, { env = {}, ...options } = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options, env: { ...process.env, ...env } });
  running.add(child);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      if (asked && running.size === 0) process.exit(asked === 'SIGINT' ? 130 : 143);
      resolve(code ?? 1);
    });
  });
  return { child, ended };
}

/** Runs a program quietly; answers its exit code and everything it said. */
export async function run(program, args, options = {}) {
  const { child, ended } = start(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (bytes) => said.push(bytes));
  child.stderr.on('data', (bytes) => said.push(bytes));
  const code = await ended;
  return { code, output: Buffer.concat(said).toString() };
}

/** Runs a TypeScript file as Next.js would load it: with the `@/` alias and server-only modules allowed. */
export const typescriptArgs = (file, ...args) => ['--conditions=react-server', '--import', 'tsx', file, ...args];
