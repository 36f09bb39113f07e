import { next } from './build.mjs';
import { start } from './child.mjs';
import { isParcours } from './port.mjs';
import { Stop } from './steps.mjs';

/** Runs the built app until it is told to end; calls `ready` at its first answer. */
export async function serve({ port, host, env, mode = 'start' }, ready) {
  const app = start(process.execPath, next(mode, '-p', String(port), '-H', host), {
    env: { NODE_ENV: mode === 'dev' ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1', ...env, PORT: String(port) },
    stdio: ['ignore', mode === 'dev' ? 'inherit' : 'ignore', 'inherit'],
  });
  let isOver = false;
  app.ended.then(() => {
    isOver = true;
  });
  while (!isOver && !(await isParcours(port))) await new Promise((resolve) => setTimeout(resolve, 100));
  if (!isOver) ready();
  const code = await app.ended;
  if (code !== 0) throw new Stop(`The server ended with code ${code}; the lines above say why.`);
}
