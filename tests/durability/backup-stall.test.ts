import { spawn } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction } from '@/db/connection';
import { newId } from '@/db/new-id';
import { events } from '@/db/schema/history';
import { createIssue } from '@/server/operations/issues';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { root } from '../support/source-files';
import { isFullDrill } from './drill-size';

const rows = isFullDrill ? 200_000 : 10_000;
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
  const since = performance.now();
  const backup = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/cli/backup.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const state = { said: '', isOver: false };
  backup.stdout.on('data', (bytes: Buffer) => {
    state.said += bytes;
  });
  backup.on('close', () => {
    state.isOver = true;
  });

  let longestMs = 0;
  let saves = 0;
  while (!state.isOver) {
    const started = performance.now();
    const saved = await createIssue(walker, { fields: { productId, title: `Meanwhile ${saves++}` } });
    longestMs = Math.max(longestMs, performance.now() - started);
    expect(saved.ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const seconds = (performance.now() - since) / 1000;
  console.log(
    `${saves} saves during the backup, the longest took ${longestMs.toFixed(0)} ms; the command took ${seconds.toFixed(1)} s. ${state.said.split('\n')[0]}`,
  );
  expect(state.said).toContain('Backed up and verified');
  expect(longestMs).toBeLessThan(isFullDrill ? 250 : 1_000);
}, 120_000);
