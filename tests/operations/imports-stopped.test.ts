import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { countImports } from '@/db/queries/imports';
import { imports } from '@/db/schema/imports';
import { issues } from '@/db/schema/issues';
import { standingOf } from '@/domain/imports/import';
import type { Member } from '@/domain/people/member';
import { hasEnded, thisProcess } from '@/server/imports/worker-process';
import { carryOutImport } from '@/server/operations/import-running';
import { carryOutUndo } from '@/server/operations/import-undoing';
import { startRun, startUndo } from '@/server/operations/imports';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { accepted, importNow, upload } from '../support/imports';

let lead: Member;
beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

const issuesOf = async (productId: string) => (await readDb()).select().from(issues).where(eq(issues.productId, productId));

test('a run whose process died can be started again, and an undoing too', async () => {
  const product = await storeProduct();
  const item = await upload(lead, product.id, 'Title\nDoor sticks\n');
  const asked = { importId: item.id, makePeople: false, makeTouchpoints: false };
  const twoMinutesLater = (from: Date) => new Date(from.getTime() + 121_000);
  accepted(await startRun(lead, { ...asked, version: item.version }));
  const died = await importNow(lead, item.id);
  expect(standingOf(died, twoMinutesLater(died.touchedAt), hasEnded)).toBe('ready');
  accepted(await startRun(lead, { ...asked, version: died.version }, twoMinutesLater(died.touchedAt)));
  const done = accepted(await carryOutImport(lead, item.id, asked));
  expect(await issuesOf(product.id)).toHaveLength(1);

  accepted(await startUndo(lead, { importId: item.id, version: done.version }));
  const half = await importNow(lead, item.id);
  expect(standingOf(half, twoMinutesLater(half.touchedAt), hasEnded)).toBe('done');
  accepted(await startUndo(lead, { importId: item.id, version: half.version }, twoMinutesLater(half.touchedAt)));
  accepted(await carryOutUndo(lead, item.id));
  expect(await issuesOf(product.id)).toEqual([]);
});

test('a run whose process was killed is known to have stopped at once, and can be started again without waiting', async () => {
  const product = await storeProduct();
  const item = await upload(lead, product.id, 'Title\nDoor sticks\n');
  const asked = { importId: item.id, makePeople: false, makeTouchpoints: false };
  accepted(await startRun(lead, { ...asked, version: item.version }));
  const running = await importNow(lead, item.id);
  const now = new Date(running.touchedAt.getTime() + 1);
  expect(running.workedBy).toBe(thisProcess);
  expect(standingOf(running, now, hasEnded)).toBe('running');
  expect(await startRun(lead, { ...asked, version: running.version }, now)).toMatchObject({ refusal: { code: 'imports.alreadyRunning' } });

  const workedBy = await endedProcess();
  await inTransaction((tx) => tx.update(imports).set({ workedBy }).where(eq(imports.id, item.id)));
  const killed = await importNow(lead, item.id);
  expect(standingOf(killed, now, hasEnded)).toBe('ready');
  accepted(await startRun(lead, { ...asked, version: killed.version }, now));
  accepted(await carryOutImport(lead, item.id, asked));
  expect(await issuesOf(product.id)).toHaveLength(1);
});

test('the page of imports counts them all, not only those it lists', async () => {
  const db = await readDb();
  const before = (await countImports(db, lead)).get('ready') ?? 0;
  const product = await storeProduct();
  for (const title of ['one', 'two', 'three']) await upload(lead, product.id, `Title\n${title}\n`);
  expect((await countImports(db, lead)).get('ready')).toBe(before + 3);
  expect(await countImports(db, await storeMember({ role: 'walker' }))).toEqual(new Map());
});

/** How a process that has run and ended would have noted itself down. */
async function endedProcess(): Promise<string> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return thisProcess.replace(/^\d+/, String(child.pid));
}
