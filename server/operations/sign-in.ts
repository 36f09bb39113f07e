import { inTransaction, readDb } from '@/db/connection';
import { findAttempts, findCredentials } from '@/db/queries/credentials';
import { findPerson } from '@/db/queries/members';
import { findOrganisation } from '@/db/queries/organisation';
import { recordAttempt, removeAttempts, removeAttemptsBefore } from '@/db/writes/credentials';
import { removeExpiredSessions, saveSession } from '@/db/writes/sessions';
import { waitForTurn } from '@/db/writes/turns';
import type { Locale, Role } from '@/domain/people/member';
import { absoluteLimitMs } from '@/domain/people/session-life';
import { isThrottled } from '@/domain/people/throttle';
import { accept, type Result, refuse } from '@/domain/result';
import { isRightPassword } from '@/server/passwords';
import { hashToken, makeToken } from '@/server/tokens';
import { updateProfile } from './people';
import { openSession } from './sessions';

export type SignInInput = { email: string; password: string; device: string };

const attemptsKeptMs = 24 * 60 * 60_000;

/** Checks a password and opens a session. The answer never tells whether the account exists. @returns the session's token */
export async function signIn(input: SignInInput, now = new Date()): Promise<Result<{ token: string }>> {
  const email = input.email.trim().toLowerCase();
  const emailHash = hashToken(email);
  if (!(await mayTry(emailHash, now))) return refuse('people.tooManyAttempts');

  const credentials = await findCredentials(await readDb(), email);
  const isRight = await isRightPassword(input.password, credentials?.passwordHash);
  if (!credentials || !isRight) return refuse('people.signInFailed');
  return accept({ token: await startSession(credentials.memberId, input.device, now, emailHash) });
}

const mayTry = (emailHash: string, now: Date) =>
  inTransaction(async (tx) => {
    await waitForTurn(tx, emailHash);
    if (isThrottled(await findAttempts(tx, emailHash), now)) return false;
    await removeAttemptsBefore(tx, new Date(now.getTime() - attemptsKeptMs));
    await recordAttempt(tx, emailHash, now);
    return true;
  });

/** @returns the token; only its hash is kept */
export async function startSession(memberId: string, device: string, now: Date, emailHash?: string): Promise<string> {
  const token = makeToken();
  await inTransaction(async (tx) => {
    if (emailHash) await removeAttempts(tx, emailHash);
    await removeExpiredSessions(tx, now);
    await saveSession(tx, {
      tokenHash: hashToken(token),
      memberId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + absoluteLimitMs),
      device: device.slice(0, 200),
    });
  });
  return token;
}

export type DemoSignInInput = { role: Role; locale: Locale; device: string };

/** One click in the demo, whatever its password is by now, on in the language one came in. Anywhere else this does not exist. */
export async function signInAsDemo({ role, locale, device }: DemoSignInInput, now = new Date()): Promise<Result<{ token: string }>> {
  const db = await readDb();
  const organisation = await findOrganisation(db);
  const account = organisation?.isDemo ? await findCredentials(db, `${role}@demo.example`) : undefined;
  if (!account) return refuse('people.signInFailed');
  const token = await startSession(account.memberId, device, now);
  const member = (await openSession(token, now))?.member;
  const person = member && (await findPerson(db, member, member.id));
  if (person && person.locale !== locale) {
    const { name, version } = person;
    await updateProfile(member, { name, version, locale, calendar: locale === 'fa' ? 'persian' : 'gregory' }, now);
  }
  return accept({ token });
}
