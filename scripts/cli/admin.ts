import { inTransaction, readDb } from '@/db/connection';
import { databaseUrl } from '@/db/location';
import { migrate } from '@/db/migrate';
import { findCredentials } from '@/db/queries/credentials';
import { rebuildTallies } from '@/db/writes/rebuild-tallies';
import type { Member } from '@/domain/people/member';
import { appUrl } from '@/server/env';
import { makeSetUpLink } from '@/server/operations/organisation';
import { makePasswordLink } from '@/server/operations/passwords';
import { runCommand } from './run-command';

const commands: Record<string, (argument: string) => Promise<string>> = {
  'reset-password': resetPassword,
  'set-up-link': printSetUpLink,
  'rebuild-tallies': rebuild,
};

const usage = `npm run admin -- reset-password EMAIL   prints a link with which that person sets a new password
npm run admin -- set-up-link            prints a new link to set up an empty program
npm run admin -- rebuild-tallies        counts everything that charts read anew`;

// Whoever can start this program can read its database: the terminal is trusted like an administrator.
const operator: Member = { id: '', name: '', role: 'admin', locale: 'en', calendar: 'gregory' };

await runCommand(async ([name = '', argument = '']) => {
  const chosen = commands[name];
  if (!chosen) throw new Error(usage);
  await migrate(databaseUrl());
  return chosen(argument);
});

async function resetPassword(email: string) {
  const found = await findCredentials(await readDb(), email.trim().toLowerCase());
  if (!found) throw new Error(`Nobody signs in as ${email || '(no address given)'}, or that person is disabled.`);
  const made = await makePasswordLink(operator, { memberId: found.memberId });
  if (!made.ok) throw new Error(`Refused: ${made.refusal.code}`);
  return `Give this link to ${email}. It works once, for a day:\n${appUrl()}${made.value.path}`;
}

async function printSetUpLink() {
  const place = await makeSetUpLink();
  if (!place) throw new Error('This program is set up already: reset the password of its administrator instead.');
  return `Open this link once. Links printed before no longer work:\n${appUrl()}${place}`;
}

async function rebuild() {
  await inTransaction((tx) => rebuildTallies(tx));
  return 'Counted anew.';
}
