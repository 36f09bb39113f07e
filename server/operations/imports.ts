import { readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { findImport } from '@/db/queries/imports';
import { findProduct } from '@/db/queries/products';
import { recordEvents } from '@/db/writes/events';
import { insertImport, saveImport } from '@/db/writes/imports';
import { needsDayOrder } from '@/domain/imports/guess-choices';
import { type Import, type ImportStatus, nothingMade, standingOf } from '@/domain/imports/import';
import { checkMapping, type ImportChoices } from '@/domain/imports/import-choices';
import type { ImportVersion, MappingInput, NewImport, RunInput } from '@/domain/imports/import-inputs';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { hasEnded, thisProcess } from '@/server/imports/worker-process';
import { write } from './write';

/** Notes down a file that has been stored; reading it comes next. */
export function startImport(
  by: Member,
  input: NewImport & { sha256: string; bytes: number },
  now = new Date(),
): Promise<Result<{ importId: string }>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'import.run')) return refuse('imports.notFound');
    const product = await findProduct(tx, by, input.productId);
    if (!product || product.archivedAt) return refuse('imports.productUnknown');
    const { id, productId, fileName, sha256, bytes } = input;
    await insertImport(tx, {
      id,
      productId,
      fileName,
      sha256,
      bytes,
      status: 'reading',
      summary: null,
      choices: null,
      found: { people: [], touchpoints: [] },
      made: nothingMade,
      outcome: {},
      problem: null,
      rowsRead: 0,
      startedById: by.id,
      workedBy: thisProcess,
      createdAt: now,
      touchedAt: now,
      doneAt: null,
      undoneAt: null,
      version: 1,
    });
    const changes = { fileName: [null, fileName] } as const;
    await recordEvents(tx, by, [{ noun: 'import', subjectId: id, productId, action: 'uploaded', changes }], now);
    return accept({ importId: id });
  });
}

/** Decides about sheet, headings and columns; the file is read again with it. @returns what is fixed and what to guess anew */
export function chooseMapping(by: Member, input: MappingInput, now = new Date()): Promise<Result<{ fixed: Partial<ImportChoices> }>> {
  return claim(by, input, ['ready', 'undone', 'failed'], 'reading', now, (item) => {
    const { importId: _id, version: _version, requestKey: _key, columns, ...fixed } = input;
    const sheet = item.summary?.sheets[input.sheet];
    if (!sheet) return refuse('imports.sheetUnknown');
    if (!isTimeZone(input.timeZone)) return refuse('imports.timeZoneUnknown');
    const isSameTable = item.choices?.sheet === input.sheet && item.choices.headerRow === input.headerRow;
    if (!isSameTable || !columns) return accept({ fixed: { sheet: input.sheet, headerRow: input.headerRow, timeZone: input.timeZone } });
    const checked = checkMapping(
      columns,
      sheet.columns.map((column) => column.name),
    );
    return checked.ok ? accept({ fixed: { ...fixed, columns: columns.slice(0, sheet.columns.length) } }) : checked;
  });
}

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Reads a file again that could not be read to its end. */
export function startReading(by: Member, input: ImportVersion, now = new Date()): Promise<Result<{ fixed: Partial<ImportChoices> }>> {
  return claim(by, input, ['failed', 'undone'], 'reading', now, (item) => accept({ fixed: item.choices ?? {} }));
}

/** Takes on an import to carry out. What carries it out is `carryOutImport`. */
export function startRun(by: Member, input: RunInput, now = new Date()): Promise<Result<true>> {
  return claim(by, input, ['ready'], 'running', now, (item) => {
    const sheet = item.choices ? item.summary?.sheets[item.choices.sheet] : undefined;
    if (!item.choices || !sheet) return refuse('imports.notReady');
    const checked = checkMapping(
      item.choices.columns,
      sheet.columns.map((column) => column.name),
    );
    if (!checked.ok) return checked;
    if (needsDayOrder(sheet, item.choices)) return refuse('imports.dayOrderNeeded');
    return (item.outcome.new ?? 0) > 0 ? accept(true) : refuse('imports.nothingToImport');
  });
}

/** Takes on an import to undo. What undoes it is `carryOutUndo`. */
export function startUndo(by: Member, input: ImportVersion, now = new Date()): Promise<Result<true>> {
  return claim(by, input, ['done'], 'undoing', now, () => accept(true));
}

/** One person at a time moves an import on; work whose process ended may be taken over. */
function claim<Value>(
  by: Member,
  input: ImportVersion,
  from: readonly ImportStatus[],
  to: ImportStatus,
  now: Date,
  decide: (item: Import) => Result<Value>,
): Promise<Result<Value>> {
  return write(by, input.requestKey ?? undefined, async (tx) => {
    const item = await findImport(tx, by, input.importId);
    if (!item) return refuse('imports.notFound');
    const status = standingOf(item, now, hasEnded);
    if (!from.includes(status))
      return refuse(to === 'undoing' ? 'imports.notDone' : status === 'running' ? 'imports.alreadyRunning' : 'imports.notReady');
    if (item.version !== input.version) return refuse('imports.changedElsewhere');
    const decided = decide(item);
    if (!decided.ok) return decided;
    const saved = await saveImport(tx, item, { status: to, problem: null, touchedAt: now, workedBy: thisProcess });
    return saved ? decided : refuse('imports.changedElsewhere');
  });
}

/** An import as it stands, for the work that goes on with it. */
export async function loadImport(by: Member, importId: string, db?: Database): Promise<Import> {
  const item = await findImport(db ?? (await readDb()), by, importId);
  if (!item) throw new Error(`There is no import ${importId}.`);
  return item;
}
