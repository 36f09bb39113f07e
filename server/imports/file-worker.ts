import { once } from 'node:events';
import fs from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';
import { importChoices } from '@/domain/imports/import-choices';
import { FileProblem } from './file-problem';
import { studyFile } from './study-file';
import type { WorkerAnswer } from './worker-answer';

const workerOrder = z.object({
  path: z.string(),
  fixed: importChoices.partial(),
  organisationZone: z.string(),
  today: daySchema,
  people: z.array(z.object({ id: z.string(), name: z.string(), email: z.string(), isActive: z.boolean() })),
});

/** Runs inside the worker thread: studies one file and tells what it finds, a piece at a time. */
export async function answerOrder() {
  const { path, ...order } = workerOrder.parse(workerData);
  try {
    for await (const studied of studyFile(await fs.readFile(path), order)) await tell(studied);
    await tell({ kind: 'done' });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await tell({ kind: 'refused', refusal: error.refusal });
  }
}

let taken: Promise<unknown> = Promise.resolve();

/** Stays one piece ahead of whoever takes them, so that a fast reader never fills the memory of a slow writer. */
async function tell(answer: WorkerAnswer) {
  if (!parentPort) throw new Error('This runs in a worker thread only.');
  await taken;
  taken = once(parentPort, 'message');
  parentPort.postMessage(answer);
  if (answer.kind === 'done' || answer.kind === 'refused') parentPort.close();
}
