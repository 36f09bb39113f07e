import fs from 'node:fs';
import path from 'node:path';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findImport, listImportRows } from '@/db/queries/imports';
import type { Import } from '@/domain/imports/import';
import type { ImportChoices } from '@/domain/imports/import-choices';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import { FileProblem } from '@/server/imports/file-problem';
import type { readInWorker } from '@/server/imports/read-in-worker';
import { storeUpload } from '@/server/imports/store-upload';
import { studyFile } from '@/server/imports/study-file';
import { readImport } from '@/server/operations/import-reading';
import { carryOutImport } from '@/server/operations/import-running';
import { carryOutUndo } from '@/server/operations/import-undoing';
import { startImport, startRun, startUndo } from '@/server/operations/imports';
import { root } from './source-files';

export function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.code}`);
  return result.value;
}

export async function* inPieces(bytes: Uint8Array, size = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Studies a file in this thread: starting one for each small file of a test would take longer than the test. */
const readHere: typeof readInWorker = async (file, order, take) => {
  try {
    for await (const piece of studyFile(fs.readFileSync(file), order)) await take(piece);
    return { ok: true, value: true };
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, refusal: error.refusal };
    throw error;
  }
};

/** Uploads a file and reads it, as the page and the command do. */
export async function upload(
  by: Member,
  productId: string,
  bytes: Uint8Array | string,
  fileName = 'findings.csv',
  fixed: Partial<ImportChoices> = {},
): Promise<Import> {
  const id = newId();
  const stored = accepted(await storeUpload(id, inPieces(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)));
  accepted(await startImport(by, { id, productId, fileName, ...stored }));
  await readImport(by, id, fixed, new Date(), readHere);
  return importNow(by, id);
}

export async function importNow(by: Member, id: string): Promise<Import> {
  const item = await findImport(await readDb(), by, id);
  if (!item) throw new Error('There is no such import.');
  return item;
}

export async function run(by: Member, item: Import, ticks = { makePeople: false, makeTouchpoints: false }): Promise<Import> {
  accepted(await startRun(by, { importId: item.id, version: item.version, ...ticks }));
  return accepted(await carryOutImport(by, item.id, ticks));
}

export async function undo(by: Member, item: Import): Promise<Import> {
  accepted(await startUndo(by, { importId: item.id, version: item.version }));
  return accepted(await carryOutUndo(by, item.id));
}

export const rowsOf = async (by: Member, item: Import) => listImportRows(await readDb(), by, item.id, { from: 0, limit: 10_000 });

const realData = path.resolve(root, '../shared/data');

/** A file of the real exports that lie beside the project, where they do; they are not part of it. */
export function realFile(...parts: string[]): Buffer | undefined {
  const file = path.join(realData, ...parts);
  return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
}
