import { spawn } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction } from '@/db/connection';
import { newId } from '@/db/new-id';
import { events } from '@/db/schema/history';
import { createIssue } from '@/server/operations/issues';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { root } from '../support/source-files';
import { isFullDrill } from './drill-size';

const rows = isFullDrill ? 155_000 : 10_000;
const rowsAtOnce = 1_000;

beforeAll(async () => {
  await storeOrganisation();
  const note = 'What was said about it. '.repeat(40);
  for (let done = 0; done < rows; done += rowsAtOnce) {
    await inTransaction(async (tx) => {
      const batch = Array.from({ length: rowsAtOnce }, () => ({ ...blankEvent, id: newId(), note }));
      for (let start = 0; start < batch.length; start += 100) await tx.insert(events).values(batch.slice(start, start + 100));
    });
  }
});

const blankEvent = {
  at: new Date('2026-01-05'),
  day: '2026-01-05',
  noun: 'issue',
  subjectId: 'none',
  action: 'noted',
  changes: {},
} as const;

test('people go on saving while a backup is made', async () => {
  const walker = await storeMember({ role: 'walker' });
  const { id: productId } = await storeProduct();
  const save = () => createIssue(walker, { fields: { productId, title: 'Meanwhile' } });
  const usual = await saveUntil(save, new Promise((resolve) => setTimeout(resolve, 2_000)));

  const since = performance.now();
  const backup = startBackup();
  const during = await saveUntil(save, backup.ended);
  const seconds = (performance.now() - since) / 1000;
  console.log(`${backup.said().split('\n')[0]} The command took ${seconds.toFixed(1)} s.`);
  console.log(
    `Longest of ${during.saves} saves meanwhile ${during.longestMs.toFixed(0)} ms, of ${usual.saves} before ${usual.longestMs.toFixed(0)} ms.`,
  );
  expect(backup.said()).toContain('Backed up and verified');
  // A busy machine makes every save slow; what counts is what the backup adds.
  expect(during.longestMs).toBeLessThan(100 + 3 * usual.longestMs);
}, 120_000);

function startBackup() {
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/cli/backup.ts'];
  const backup = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  backup.stdout.on('data', (bytes: Buffer) => {
    said += bytes;
  });
  return { said: () => said, ended: new Promise((resolve) => backup.on('close', resolve)) };
}

async function saveUntil(save: () => Promise<{ ok: boolean }>, over: Promise<unknown>) {
  const state = { isOver: false };
  over.then(() => {
    state.isOver = true;
  });
  let longestMs = 0;
  let saves = 0;
  for (; !state.isOver; saves++) {
    const started = performance.now();
    expect((await save()).ok).toBe(true);
    longestMs = Math.max(longestMs, performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { saves, longestMs };
}
