import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { accept, type Result, refuse } from '@/domain/result';
import { limits } from './limits';
import type { Studied, StudyOrder } from './study-file';
import type { WorkerAnswer } from './worker-answer';

// Looked up when it runs: a bundler that follows the path would pack the worker without what it imports.
const workerFile = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'server', 'imports', 'file-worker.mjs');

/**
 * Studies an uploaded file in a thread of its own, with a cap on memory and time, so that no file can take the server
 * down. `take` gets one piece after the other.
 */
export function readInWorker(filePath: string, order: StudyOrder, take: (studied: Studied) => Promise<void>): Promise<Result<true>> {
  const worker = new Worker(/* turbopackIgnore: true */ workerFile(), {
    workerData: { path: filePath, ...order },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 16 },
  });
  return new Promise((resolve, reject) => {
    const stop = (outcome: () => void) => {
      clearTimeout(alarm);
      void worker.terminate();
      outcome();
    };
    const alarm = setTimeout(() => stop(() => resolve(refuse('imports.fileTookTooLong'))), limits.milliseconds);
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'done') return stop(() => resolve(accept(true)));
      if (answer.kind === 'refused') return stop(() => resolve({ ok: false, refusal: answer.refusal }));
      take(answer).then(
        () => worker.postMessage('taken'),
        (error) => stop(() => reject(error)),
      );
    });
    worker.on('error', (error) => stop(() => (isOutOfMemory(error) ? resolve(refuse('imports.fileTookTooMuchMemory')) : reject(error))));
    worker.on('exit', () => stop(() => reject(new Error('The worker ended before its answer.'))));
  });
}

const isOutOfMemory = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
