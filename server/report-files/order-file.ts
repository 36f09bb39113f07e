import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { accept, type Result, refuse } from '@/domain/result';
import { type FileOrder, fileAnswer } from './file-order';

const longestMs = 60_000;
/** The next file is made at once while the fonts are still at hand; after that their memory is given back. */
const idleMs = 20_000;

// Next.js may load this module more than once; two processes would double the memory.
declare global {
  var parcoursFileMaker: { child?: ChildProcess; lane: Promise<unknown>; rest?: NodeJS.Timeout } | undefined;
}

globalThis.parcoursFileMaker ??= { lane: Promise.resolve() };
const state = globalThis.parcoursFileMaker;

/** Has a file made in a process of its own, one at a time, with a cap on memory and time, so that no report can take the server down. */
export function orderFile(order: FileOrder): Promise<Result<Uint8Array>> {
  const made = state.lane.then(() => make(order));
  state.lane = made.catch(() => undefined);
  return made;
}

async function make(order: FileOrder): Promise<Result<Uint8Array>> {
  clearTimeout(state.rest);
  const child = state.child ?? start();
  state.child = child;
  child.ref();
  child.channel?.ref();
  try {
    return await ask(child, order);
  } finally {
    child.unref();
    child.channel?.unref();
    state.rest = setTimeout(() => stop(child), idleMs).unref();
  }
}

// Looked up when it runs: a bundler that follows the path would pack the worker without what it imports.
function start(): ChildProcess {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), 'server', 'report-files', 'file-worker.mjs');
  return spawn(process.execPath, ['--max-old-space-size=256', script], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, MALLOC_ARENA_MAX: '2' },
  });
}

function ask(child: ChildProcess, order: FileOrder): Promise<Result<Uint8Array>> {
  return new Promise((resolve) => {
    const end = (result: Result<Uint8Array>) => {
      clearTimeout(alarm);
      child.removeAllListeners();
      resolve(result);
    };
    const giveUp = (why: string, refusal: 'reportFiles.failed' | 'reportFiles.tooLong') => {
      console.error('A report could not be made into a file:', why);
      stop(child);
      end(refuse(refusal));
    };
    const alarm = setTimeout(() => giveUp(`no answer in ${longestMs} ms`, 'reportFiles.tooLong'), longestMs);
    child.on('message', (message) => {
      const answer = fileAnswer.parse(message);
      if ('file' in answer) end(accept(answer.file));
      else giveUp(answer.problem, 'reportFiles.failed');
    });
    child.on('error', (error) => giveUp(String(error), 'reportFiles.failed'));
    child.on('exit', (code, signal) => giveUp(`the process ended (${signal ?? code})`, 'reportFiles.failed'));
    child.send(order);
  });
}

function stop(child: ChildProcess): void {
  if (state.child === child) state.child = undefined;
  child.removeAllListeners('exit');
  child.kill('SIGKILL');
}
