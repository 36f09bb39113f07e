import { hostname } from 'node:os';

type WorkerProcess = { host: string; pid: number; startedAt: number };

// A pid is given out again; the second a process began tells two of them apart. Clocks are set by less than this.
const sameStartMs = 5_000;
const own: WorkerProcess = {
  host: hostname(),
  pid: process.pid,
  startedAt: Math.round(Date.now() - process.uptime() * 1_000),
};

/** This process, as it is noted down with the work it takes on: pid, start and machine. */
export const thisProcess = `${own.pid} ${own.startedAt} ${own.host}`;

/** Whether the process noted down has surely ended. Of other machines, and of what was never noted down, nothing is known. */
export function hasEnded(worker: string | null): boolean {
  const noted = parse(worker);
  if (!noted || noted.host !== own.host) return false;
  if (noted.pid === own.pid) return Math.abs(noted.startedAt - own.startedAt) > sameStartMs;
  return !isRunning(noted.pid);
}

function parse(worker: string | null): WorkerProcess | undefined {
  const [, pid, startedAt, host] = /^(\d{1,10}) (\d{1,15}) (.+)$/.exec(worker ?? '') ?? [];
  return host === undefined ? undefined : { host, pid: Number(pid), startedAt: Number(startedAt) };
}

/** Signal 0 reaches nobody; it only asks whether there is somebody to reach. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody is there, but not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
