import { inTransaction, readDb } from '@/db/connection';
import { databaseUrl } from '@/db/location';
import { migrate } from '@/db/migrate';
import { listTokens } from '@/db/queries/api-tokens';
import { findCredentials } from '@/db/queries/credentials';
import { rebuildIssueStates } from '@/db/writes/issue-states';
import { rebuildTallies } from '@/db/writes/rebuild-tallies';
import type { Member } from '@/domain/people/member';
import { isTokenRight, tokenRights } from '@/domain/people/token-rights';
import { appUrl } from '@/server/env';
import { createToken, endToken } from '@/server/operations/api-tokens';
import { makeSetUpLink } from '@/server/operations/organisation';
import { makePasswordLink } from '@/server/operations/passwords';
import { runCommand } from './run-command';

const commands: Record<string, (argument: string, ...more: string[]) => Promise<string>> = {
  'reset-password': resetPassword,
  'set-up-link': printSetUpLink,
  'rebuild-tallies': rebuild,
  'make-token': makeApiToken,
  tokens: printTokens,
  'revoke-token': revokeApiToken,
};

const usage = `npm run admin -- reset-password EMAIL   prints a link with which that person sets a new password
npm run admin -- set-up-link            prints a new link to set up an empty program
npm run admin -- rebuild-tallies        counts what charts read anew, and tells past days again
npm run admin -- make-token EMAIL RIGHT NAME   prints a key with which a program writes in that person's name
npm run admin -- tokens                 lists the keys
npm run admin -- revoke-token ID        ends a key`;

// Whoever can start this program can read its database: the terminal is trusted like an administrator.
const operator: Member = { id: '', name: '', role: 'admin', locale: 'en', calendar: 'gregory' };

await runCommand(async ([name = '', argument = '', ...more]) => {
  const chosen = commands[name];
  if (!chosen) throw new Error(usage);
  await migrate(databaseUrl());
  return chosen(argument, ...more);
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
  await inTransaction(async (tx) => {
    await rebuildTallies(tx);
    await rebuildIssueStates(tx);
  });
  return 'Counted anew.';
}

async function makeApiToken(email: string, right = '', ...words: string[]) {
  if (!isTokenRight(right)) throw new Error(`A key opens one of: ${tokenRights.join(', ')}.`);
  const found = await findCredentials(await readDb(), email.trim().toLowerCase());
  if (!found) throw new Error(`Nobody signs in as ${email || '(no address given)'}, or that person is disabled.`);
  const name = words.join(' ').trim().slice(0, 200) || right;
  const made = await createToken(operator, { memberId: found.memberId, right, name });
  if (!made.ok) throw new Error(`Refused: ${email} does not have the right ${right}.`);
  return `Keep this key; it is shown only now. Send it as "Authorization: Bearer …".\n${made.value.token}`;
}

async function printTokens() {
  const tokens = await listTokens(await readDb(), operator);
  const day = (moment: Date | null) => moment?.toISOString().slice(0, 10) ?? 'never';
  const lines = tokens.map(
    (token) =>
      `${token.id}  ${token.right}  ${token.memberName}  ${token.name}  made ${day(token.createdAt)}, used ${day(token.lastUsedAt)}${token.revokedAt ? `, ended ${day(token.revokedAt)}` : ''}`,
  );
  return lines.join('\n') || 'There is no key.';
}

async function revokeApiToken(id: string) {
  const ended = await endToken(operator, id);
  if (!ended.ok) throw new Error('There is no such key, or it was ended before.');
  return 'The key opens nothing any more.';
}
