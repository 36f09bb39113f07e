import { inTransaction, readDb } from '@/db/connection';
import { listKnownPeople } from '@/db/queries/imports';
import { listExternalKeys } from '@/db/queries/issues';
import { findOrganisation } from '@/db/queries/organisation';
import { insertImportRows, removeImportRows, saveImport, saveImportProgress } from '@/db/writes/imports';
import { dayIn } from '@/domain/calendar/day';
import { foundNamesCollector } from '@/domain/imports/found-names';
import type { ImportOutcome } from '@/domain/imports/import';
import type { ImportChoices } from '@/domain/imports/import-choices';
import type { FileSummary } from '@/domain/imports/import-file';
import type { PlannedRow } from '@/domain/imports/planned-row';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import { readInWorker } from '@/server/imports/read-in-worker';
import { uploadPath } from '@/server/imports/stored-uploads';
import type { Studied } from '@/server/imports/study-file';
import { loadImport } from './imports';

const rowsAtOnce = 2_000;

/**
 * Reads an uploaded file and lays its rows ready for the preview, in many short writes so that others work on meanwhile.
 * @param fixed what a person has decided; the rest is guessed
 * @param readFile studies the file, in a thread of its own unless a test has no use for one
 */
export async function readImport(
  by: Member,
  importId: string,
  fixed: Partial<ImportChoices>,
  now = new Date(),
  readFile: typeof readInWorker = readInWorker,
): Promise<Result<true>> {
  const started = await loadImport(by, importId);
  const organisationZone = (await findOrganisation(await readDb()))?.timeZone ?? 'UTC';
  await removeAllRows(importId);

  const outcome: ImportOutcome = { new: 0, here: 0, broken: 0, skipped: 0 };
  const names = foundNamesCollector();
  let studied: { summary: FileSummary; choices: ImportChoices } | undefined;
  let position = 0;
  let rowsRead = 0;

  async function take(piece: Studied) {
    if (piece.kind === 'summary') {
      studied = piece;
      return;
    }
    const rows = await markKnown(started.productId, piece.rows);
    for (const row of rows) {
      outcome[row.fate] = (outcome[row.fate] ?? 0) + 1;
      names.add(row);
    }
    await inTransaction(async (tx) => {
      await insertImportRows(tx, importId, position, rows);
      await saveImportProgress(tx, importId, piece.read, new Date());
    });
    position += rows.length;
    rowsRead = piece.read;
  }

  const order = { fixed, organisationZone, today: dayIn(organisationZone, now), people: await listKnownPeople(await readDb()) };
  const read = await readFile(uploadPath(importId), order, take).catch(async (error: unknown) => {
    await saveProblem(by, importId);
    throw error;
  });

  const item = await loadImport(by, importId);
  const known = { summary: studied?.summary ?? item.summary, choices: studied?.choices ?? item.choices };
  await inTransaction((tx) =>
    saveImport(
      tx,
      item,
      read.ok
        ? { ...known, status: 'ready', outcome, found: names.found(), rowsRead, touchedAt: new Date() }
        : { ...known, status: 'failed', outcome: {}, problem: read.refusal, touchedAt: new Date() },
    ),
  );
  return read;
}

async function saveProblem(by: Member, importId: string): Promise<void> {
  const item = await loadImport(by, importId);
  const problem = { code: 'imports.stopped' } as const;
  await inTransaction((tx) => saveImport(tx, item, { status: 'failed', outcome: {}, problem, touchedAt: new Date() }));
}

/** Rows whose issue this product has already are not new. */
async function markKnown(productId: string, rows: readonly PlannedRow[]): Promise<PlannedRow[]> {
  const keys = rows.flatMap((row) => (row.fate === 'new' && row.externalKey !== null ? [row.externalKey] : []));
  const known = new Set(await listExternalKeys(await readDb(), productId, keys));
  return rows.map((row) =>
    row.fate === 'new' && row.externalKey !== null && known.has(row.externalKey)
      ? {
          ...row,
          fate: 'here',
          reason: 'sameKey',
          detail: row.externalKey.includes('#') ? '' : row.externalKey,
          content: null,
          searchText: '',
        }
      : row,
  );
}

/** Clears what an earlier reading laid ready, in pieces. */
export async function removeAllRows(importId: string, fate?: PlannedRow['fate']): Promise<void> {
  while ((await inTransaction((tx) => removeImportRows(tx, importId, rowsAtOnce, fate))) > 0);
}
