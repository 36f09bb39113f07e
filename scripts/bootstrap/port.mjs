import net from 'node:net';
import { Stop } from './steps.mjs';

/** The port asked for, or a Stop that says who sits on it. */
export async function requireFreePort(port, host, command) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT=${process.env.PORT} is not a port: give a number from 1 to 65535.`);
  const problem = await tryToListen(port, host);
  if (!problem) return;
  if (problem === 'EACCES') throw new Stop(`This user may not open port ${port}: choose one above 1023, PORT=3000 ${command}.`);
  if (problem !== 'EADDRINUSE') throw new Stop(`Port ${port} on ${host} can not be opened (${problem}): choose another PORT or HOST.`);
  const who = (await isParcours(port)) ? 'Parcours is already running' : 'Another program is already running';
  throw new Stop(`${who} on port ${port}: stop it, or choose another port with PORT=${port + 1} ${command}.`);
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** Whether Parcours answers there, and is well. */
export async function isParcours(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(1_500) });
    const health = await answer.json();
    return health.status === 'ok' && 'migration' in health;
  } catch {
    return false;
  }
}
