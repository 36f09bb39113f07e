import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { closeDatabase, inTransaction, readDb } from '@/db/connection';
import { tallies } from '@/db/schema/history';
import { setPasswordByLink } from '@/server/operations/passwords';
import { signIn } from '@/server/operations/sign-in';
import { storeIssue, storeMember, storeOrganisation } from '../support/factories';
import { root } from '../support/source-files';

/** Runs the operator's command on this test's database, as `npm run admin -- …` does. */
function admin(...args: string[]) {
  const program = ['--conditions=react-server', '--import', 'tsx', 'scripts/cli/admin.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

beforeAll(async () => {
  await storeOrganisation();
});

test('a forgotten password is replaced with the link from the terminal, once', async () => {
  await storeMember({ email: 'ada@works.example' });
  const { status, said } = admin('reset-password', 'Ada@works.example');
  expect(status).toBe(0);
  const [, token = ''] = /http:\/\/localhost:3000\/password\/(\S+)/.exec(said) ?? [];
  const password = 'a long enough password';
  expect(await setPasswordByLink({ token, password })).toMatchObject({ ok: true });
  expect(await setPasswordByLink({ token, password })).toMatchObject({ ok: false });
  expect(await signIn({ email: 'ada@works.example', password, device: '' })).toMatchObject({ ok: true });
});

test('nobody is invented: an unknown address is refused', () => {
  expect(admin('reset-password', 'nobody@works.example')).toMatchObject({
    status: 1,
    said: expect.stringContaining('Nobody signs in as nobody@works.example'),
  });
});

test('a program that is set up gives no set-up link', () => {
  expect(admin('set-up-link')).toMatchObject({ status: 1, said: expect.stringContaining('is set up already') });
});

test('counts that went wrong are counted anew', async () => {
  await storeIssue();
  const right = await (await readDb()).select().from(tallies);
  await inTransaction((tx) => tx.update(tallies).set({ n: 99 }));
  await closeDatabase();
  expect(admin('rebuild-tallies')).toMatchObject({ status: 0, said: 'Counted anew.\n' });
  expect(await (await readDb()).select().from(tallies)).toEqual(expect.arrayContaining(right));
});

test('without a known command it says what there is', () => {
  expect(admin('dance')).toMatchObject({ status: 1, said: expect.stringContaining('reset-password EMAIL') });
});
