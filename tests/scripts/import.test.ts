import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { issues } from '@/db/schema/issues';
import { storeMember, storeOrganisation, storeProduct } from '../support/factories';
import { root } from '../support/source-files';

/** Runs the operator's command on this test's database, as `npm run import -- …` does. */
function importFile(...args: string[]) {
  const program = ['--conditions=react-server', '--import', 'tsx', 'scripts/cli/import.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function aFile(text: string): string {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'parcours-import-')), 'findings.csv');
  fs.writeFileSync(file, text);
  return file;
}

beforeAll(async () => {
  await storeOrganisation();
  await storeMember({ role: 'admin' });
});

test('a list is imported from a terminal, told row by row, and not a second time', async () => {
  const product = await storeProduct({ key: 'DOOR' });
  const file = aFile('Title,Severity,Owner\nDoor sticks,3,Ann\nButton, too small,2,Bob\nChime is shrill,1,Cy\n');

  const first = importFile(file, '--product', 'door');
  expect(first).toMatchObject({ status: 0, said: expect.stringContaining('Imported 2 issues into DOOR') });
  expect(first.said).toContain('Severity → Severity');
  expect(first.said).toContain('row 3: More cells than headings (4 / 3)');
  expect(first.said).toContain('--make-people');
  const stored = await (await readDb())
    .select({ title: issues.title })
    .from(issues)
    .where(eq(issues.productId, product.id))
    .orderBy(issues.seq);
  expect(stored).toEqual([{ title: 'Door sticks' }, { title: 'Chime is shrill' }]);

  expect(importFile(file, '--product', 'DOOR')).toMatchObject({ status: 0, said: expect.stringContaining('nothing new to import') });
});

test('what cannot be imported is said in a sentence', async () => {
  await storeProduct({ key: 'BELL' });
  expect(importFile(aFile(''), '--product', 'BELL')).toMatchObject({ status: 1, said: expect.stringContaining('The file is empty') });
  expect(importFile(aFile('foo,bar\n1,apples\n'), '--product', 'BELL')).toMatchObject({
    status: 1,
    said: expect.stringContaining('No column says what the problem is'),
  });
  expect(importFile('nowhere.csv', '--product', 'BELL')).toMatchObject({ status: 1, said: 'There is no file nowhere.csv.\n' });
  expect(importFile(aFile('Title\nDoor sticks\n'), '--product', 'NOPE')).toMatchObject({
    status: 1,
    said: 'There is no product with the key NOPE.\n',
  });
});
