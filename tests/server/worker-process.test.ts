import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { hasEnded, thisProcess } from '@/server/imports/worker-process';

const own = (pid: number, startedAt: number, host = hostname()) => `${pid} ${startedAt} ${host}`;
const [, startedText = '0'] = thisProcess.split(' ');

test('this process and others that run have not ended; one of the same number that began at another time has', () => {
  expect(hasEnded(thisProcess)).toBe(false);
  expect(hasEnded(own(process.ppid, 0))).toBe(false);
  expect(hasEnded(own(process.pid, Number(startedText) - 60_000))).toBe(true);
});

test('of processes on other machines, and of what nobody noted down, nothing is known', () => {
  for (const worker of [own(1, 0, `not-${hostname()}`), null, '', 'nonsense']) expect(hasEnded(worker)).toBe(false);
});
