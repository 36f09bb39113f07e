import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listActiveProducts } from '@/db/queries/products';
import { pick } from '@/db/seed/scale/issue-life';
import { vocabulary } from '@/db/seed/scale/words';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import { mulberry32 } from '@/domain/statistics/mulberry32';
import { storeUpload } from '@/server/imports/store-upload';
import { readImport } from '@/server/operations/import-reading';
import { carryOutImport } from '@/server/operations/import-running';
import { carryOutUndo } from '@/server/operations/import-undoing';
import { loadImport, startImport, startRun, startUndo } from '@/server/operations/imports';

export type ImportTimes = { rows: number; readSeconds: number; writeSeconds: number; undoSeconds: number };

const ticks = { makePeople: false, makeTouchpoints: false };

/** Takes a list of findings in as the import page does, and takes it back again. */
export async function measureImport(by: Member, rows: number): Promise<ImportTimes> {
  const [product] = await listActiveProducts(await readDb(), by);
  if (!product) throw new Error('The ledger has no product.');
  const id = newId();
  const current = async () => ({ importId: id, version: (await loadImport(by, id)).version });

  const readSeconds = await secondsOf(async () => {
    const stored = accepted(await storeUpload(id, pieces(rows)));
    accepted(await startImport(by, { id, productId: product.id, fileName: 'findings.csv', ...stored }));
    accepted(await readImport(by, id, {}));
  });
  const writeSeconds = await secondsOf(async () => {
    accepted(await startRun(by, { ...(await current()), ...ticks }));
    const done = accepted(await carryOutImport(by, id, ticks));
    if (done.outcome.made !== rows) throw new Error(`${done.outcome.made} of ${rows} rows became issues.`);
  });
  const undoSeconds = await secondsOf(async () => {
    accepted(await startUndo(by, await current()));
    accepted(await carryOutUndo(by, id));
  });
  return { rows, readSeconds, writeSeconds, undoSeconds };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function* pieces(rows: number) {
  const random = mulberry32(7);
  const { things, troubles } = vocabulary.en;
  yield Buffer.from('Key,Title,Severity,Priority,Created,Description\n');
  for (let row = 1; row <= rows; row++) {
    const title = `${pick(random, things)} ${pick(random, troubles)} (row ${row})`;
    yield Buffer.from(
      `LIST-${row},${title},${1 + (row % 4)},High,2026-01-${String(1 + (row % 28)).padStart(2, '0')},"Seen ${row} times, written down at once"\n`,
    );
  }
}
