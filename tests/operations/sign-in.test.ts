import { beforeAll, expect, test, vi } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { listOwnSessions } from '@/db/queries/sessions';
import { organisation } from '@/db/schema/organisation';
import { sessions, signInAttempts } from '@/db/schema/people';
import { refuse } from '@/domain/result';
import { disablePerson, enablePerson } from '@/server/operations/people';
import { endSession, openSession, signOutElsewhere } from '@/server/operations/sessions';
import { signIn, signInAsDemo } from '@/server/operations/sign-in';
import { hashPassword } from '@/server/passwords';
import { hashToken } from '@/server/tokens';
import { storeMember, storeOrganisation } from '../support/factories';

/** The hashes that passwords were held against, by the library itself. */
const checked = vi.hoisted((): string[] => []);
vi.mock('@node-rs/argon2', async (importOriginal) => {
  const argon2 = await importOriginal<typeof import('@node-rs/argon2')>();
  const verify: typeof argon2.verify = (stored, ...more) => {
    checked.push(String(stored));
    return argon2.verify(stored, ...more);
  };
  return { ...argon2, verify };
});

const password = 'four words make it';
const now = new Date('2026-03-02T08:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;
let passwordHash: string;

beforeAll(async () => {
  await storeOrganisation();
  passwordHash = await hashPassword(password);
});

const typed = (email: string, given = password) => ({ email, password: given, device: 'Firefox, Linux' });

async function tokenFor(email: string, at = now): Promise<string> {
  const opened = await signIn(typed(email), at);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.token;
}

test('the right password opens a session of that person, whatever the case of the address', async () => {
  const ada = await storeMember({ email: 'ada@test.example', passwordHash });
  const session = await openSession(await tokenFor(' Ada@Test.example '), now);
  expect(session?.member).toMatchObject({ id: ada.id, role: 'owner', isDisabled: false });
});

test('only a hash of the token is stored', async () => {
  await storeMember({ email: 'hashed@test.example', passwordHash });
  const token = await tokenFor('hashed@test.example');
  const stored = (await (await readDb()).select().from(sessions)).map((session) => session.tokenHash);
  expect(stored).toContain(hashToken(token));
  expect(stored).not.toContain(token);
});

test('a wrong password, an unknown address and somebody without a password are refused in the same words', async () => {
  await storeMember({ email: 'bob@test.example', passwordHash });
  await storeMember({ email: 'new@test.example', passwordHash: null });
  const answers = [];
  for (const email of ['bob@test.example', 'nobody@test.example', 'new@test.example'])
    answers.push(await signIn(typed(email, 'a wrong password'), now));
  expect(answers).toEqual([refuse('people.signInFailed'), refuse('people.signInFailed'), refuse('people.signInFailed')]);
});

test('an unknown address costs the same one hashing as a known one, so that time tells nothing', async () => {
  await storeMember({ email: 'timed@test.example', passwordHash });
  await storeMember({ email: 'invited@test.example', passwordHash: null });
  await signIn(typed('warm@test.example', 'makes the dummy'), now);
  const checksOf = async (email: string) => {
    checked.length = 0;
    await signIn(typed(email, 'a wrong password'), now);
    return checked.map((stored) => stored.split('$').slice(1, 4).join(' '));
  };
  const known = await checksOf('timed@test.example');
  expect(known).toEqual(['argon2id v=19 m=19456,t=2,p=1']);
  expect(await checksOf('not-there@test.example')).toEqual(known);
  expect(await checksOf('invited@test.example')).toEqual(known);
});

test('guessing is slowed down per account, and the right password does not get through meanwhile', async () => {
  await storeMember({ email: 'guessed@test.example', passwordHash });
  for (let guess = 0; guess < 5; guess++) await signIn(typed('guessed@test.example', `a wrong guess ${guess}`), now);
  expect(await signIn(typed('guessed@test.example'), later(1_000))).toEqual(refuse('people.tooManyAttempts'));
  expect(await signIn(typed('guessed@test.example'), later(10_000))).toMatchObject({ ok: true });
});

test('guesses sent side by side are counted all the same', async () => {
  await storeMember({ email: 'parallel@test.example', passwordHash });
  const guesses = Array.from({ length: 12 }, (_, guess) => signIn(typed('parallel@test.example', `a wrong guess ${guess}`), now));
  const codes = (await Promise.all(guesses)).map((answer) => (answer.ok ? 'in' : answer.refusal.code));
  expect(codes.filter((code) => code === 'people.signInFailed')).toHaveLength(5);
  expect(codes.filter((code) => code === 'people.tooManyAttempts')).toHaveLength(7);
});

test('signing in forgets the failures before it', async () => {
  await storeMember({ email: 'forgiven@test.example', passwordHash });
  for (let guess = 0; guess < 4; guess++) await signIn(typed('forgiven@test.example', 'a wrong password'), now);
  await tokenFor('forgiven@test.example');
  const kept = (await (await readDb()).select().from(signInAttempts)).map((attempt) => attempt.emailHash);
  expect(kept).not.toContain(hashToken('forgiven@test.example'));
});

test('signing out ends the session in the database at once', async () => {
  await storeMember({ email: 'leaver@test.example', passwordHash });
  const token = await tokenFor('leaver@test.example');
  await endSession(token);
  expect(await openSession(token, now)).toBeUndefined();
});

test('disabling somebody ends their sessions at once, and enabling them again does not revive any', async () => {
  const admin = await storeMember({ role: 'admin' });
  const eve = await storeMember({ email: 'eve@test.example', passwordHash });
  const token = await tokenFor('eve@test.example');
  expect(await disablePerson(admin, { memberId: eve.id, version: 1 }, now)).toMatchObject({ ok: true });
  expect(await openSession(token, now)).toBeUndefined();
  expect(await signIn(typed('eve@test.example'), now)).toEqual(refuse('people.signInFailed'));
  await enablePerson(admin, { memberId: eve.id, version: 2 }, now);
  expect(await openSession(token, now)).toBeUndefined();
});

test('a session ends after twelve idle hours and in any case after thirty days', async () => {
  await storeMember({ email: 'idle@test.example', passwordHash });
  const idle = await tokenFor('idle@test.example');
  expect(await openSession(idle, later(12 * hours - 1))).toBeDefined();
  const busy = await tokenFor('idle@test.example');
  for (let hour = 10; hour < 30 * 24; hour += 10) {
    expect(await openSession(busy, later(hour * hours))).toBeDefined();
    await settled();
  }
  expect(await openSession(busy, later(30 * days))).toBeUndefined();
  expect(await openSession(idle, later(25 * hours))).toBeUndefined();
});

test('reading marks a session as seen, at most every five minutes', async () => {
  const zoe = await storeMember({ email: 'zoe@test.example', passwordHash });
  const token = await tokenFor('zoe@test.example');
  const lastSeen = async () => (await listOwnSessions(await readDb(), zoe))[0]?.lastSeenAt;
  await openSession(token, later(4 * minutes));
  await settled();
  expect(await lastSeen()).toEqual(now);
  await openSession(token, later(5 * minutes));
  await settled();
  expect(await lastSeen()).toEqual(later(5 * minutes));
});

test('reading a session does not wait for a writer', async () => {
  await storeMember({ email: 'patient@test.example', passwordHash });
  const token = await tokenFor('patient@test.example');
  let finish = () => {};
  const write = inTransaction(() => new Promise<void>((resolve) => (finish = resolve)));
  // PGlite has one connection, so only SQLite can show it.
  if (process.env.TEST_DIALECT !== 'postgres') expect(await openSession(token, later(6 * minutes))).toBeDefined();
  await new Promise((resolve) => setTimeout(resolve, 10));
  finish();
  await write;
  await settled();
});

test('somebody signs out everywhere else and stays here', async () => {
  const max = await storeMember({ email: 'max@test.example', passwordHash });
  const [here, there] = [await tokenFor('max@test.example'), await tokenFor('max@test.example')];
  await signOutElsewhere(max, { keptTokenHash: hashToken(here) });
  expect(await openSession(here, now)).toBeDefined();
  expect(await openSession(there, now)).toBeUndefined();
});

test('one click opens a session in the demo, in the language of the page, and nowhere else', async () => {
  await storeMember({ email: 'lead@demo.example', role: 'lead', passwordHash });
  const asked = { role: 'lead', locale: 'fa', device: 'Firefox' } as const;
  expect(await signInAsDemo(asked, now)).toEqual(refuse('people.signInFailed'));
  await inTransaction(async (tx) => tx.update(organisation).set({ isDemo: true }));
  const opened = await signInAsDemo(asked, now);
  expect(opened.ok && (await openSession(opened.value.token, now))?.member).toMatchObject({
    role: 'lead',
    locale: 'fa',
    calendar: 'persian',
  });
  await inTransaction(async (tx) => tx.update(organisation).set({ isDemo: false }));
});

/** Waits until the writes already asked for are done. A server has several connections, which do not wait for each other. */
async function settled() {
  if (process.env.TEST_POSTGRES_URL) await new Promise((resolve) => setTimeout(resolve, 100));
  await inTransaction(async () => undefined);
}
