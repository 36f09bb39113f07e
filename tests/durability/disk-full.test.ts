import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, readDb } from '@/db/connection';
import { findIssueByKey } from '@/db/queries/issues';
import { createIssue } from '@/server/operations/issues';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';

const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-disk-'));
const canMount = mount();

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  if (!canMount) return;
  const smallDatabase = path.join(disk, 'parcours.db');
  fs.copyFileSync(process.env.DATABASE_URL ?? '', smallDatabase);
  process.env.DATABASE_URL = smallDatabase;
  await storeOrganisation();
});

afterAll(async () => {
  await closeDatabase();
  if (canMount) execFileSync('umount', [disk]);
  fs.rmSync(disk, { recursive: true, force: true });
});

test.runIf(canMount)('on a full disk saves say so, reads go on, and saves come back with room', async () => {
  const lead = await storeMember({ role: 'lead' });
  const { id: productId } = await storeProduct({ key: 'FULL' });
  const save = (n: number) => createIssue(lead, { fields: { productId, title: `Finding ${n}`, description: 'x'.repeat(15_000) } });
  const filler = path.join(disk, 'filler');
  fs.writeFileSync(filler, Buffer.alloc(4 << 20));

  let refusal: unknown;
  let saved = 0;
  while (refusal === undefined && saved < 1_000) {
    await save(saved).then(
      (result) => {
        expect(result.ok).toBe(true);
        saved++;
      },
      (error: unknown) => {
        refusal = error;
      },
    );
  }
  expect(String(refusal)).toMatch(/full|disk I\/O/);
  expect(await findIssueByKey(await readDb(), lead, 'FULL-1')).toMatchObject({ title: 'Finding 0' });

  fs.rmSync(filler);
  expect(await save(saved)).toMatchObject({ ok: true });
});
