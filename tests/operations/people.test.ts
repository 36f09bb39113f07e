import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { countPeople, findPerson, listActiveMembers, listPeople } from '@/db/queries/members';
import { events } from '@/db/schema/history';
import { members } from '@/db/schema/people';
import type { Member } from '@/domain/people/member';
import { refuse } from '@/domain/result';
import { changeOwnPassword, findLinkedPerson, makePasswordLink, setPasswordByLink } from '@/server/operations/passwords';
import { addPerson, disablePerson, enablePerson, updatePerson, updateProfile } from '@/server/operations/people';
import { openSession } from '@/server/operations/sessions';
import { signIn } from '@/server/operations/sign-in';
import { hashPassword } from '@/server/passwords';
import { hashToken } from '@/server/tokens';
import { storeIssue, storeMember, storeOrganisation } from '../support/factories';

const now = new Date('2026-03-02T08:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const day = 86_400_000;
let admin: Member;

beforeAll(async () => {
  await storeOrganisation();
  admin = await storeMember({ role: 'admin' });
});

const details = (overrides = {}) => ({
  name: 'Nia',
  email: 'nia@test.example',
  role: 'owner' as const,
  locale: 'fr' as const,
  ...overrides,
});

async function linkFor(memberId: string, at = now): Promise<string> {
  const made = await makePasswordLink(admin, { memberId }, at);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.path.replace('/password/', '');
}

test('somebody added by an administrator chooses a password by link and signs in', async () => {
  const added = await addPerson(admin, details({ requestKey: 'add-nia' }), now);
  if (!added.ok) throw new Error(added.refusal.code);
  const token = await linkFor(added.value.memberId);
  expect(await findLinkedPerson(token, now)).toEqual({ name: 'Nia' });
  expect(await setPasswordByLink({ token, password: 'a sentence of words' }, now)).toMatchObject({ ok: true });
  const signedIn = await signIn({ email: 'nia@test.example', password: 'a sentence of words', device: '' }, now);
  expect(signedIn.ok && (await openSession(signedIn.value.token, now))?.member).toMatchObject({ locale: 'fr', role: 'owner' });
});

test('adding twice with the same request key adds one person', async () => {
  const input = details({ email: 'once@test.example', requestKey: 'add-once' });
  const [first, second] = [await addPerson(admin, input, now), await addPerson(admin, input, now)];
  expect(second).toEqual(first);
});

test('two people cannot share an address', async () => {
  await storeMember({ email: 'taken@test.example' });
  expect(await addPerson(admin, details({ email: 'taken@test.example' }), now)).toEqual(refuse('people.emailTaken'));
});

test('a password link works once, for a day, and a newer one replaces it', async () => {
  const { id } = await storeMember();
  const first = await linkFor(id);
  const second = await linkFor(id);
  const set = (token: string, at = now) => setPasswordByLink({ token, password: 'a sentence of words' }, at);
  expect(await set(first)).toEqual(refuse('people.linkExpired'));
  expect(await set(second)).toMatchObject({ ok: true });
  expect(await set(second)).toEqual(refuse('people.linkExpired'));
  expect(await set(await linkFor(id), later(day))).toEqual(refuse('people.linkExpired'));
});

test('of two uses of one link at the same moment one wins', async () => {
  const token = await linkFor((await storeMember()).id);
  const set = () => setPasswordByLink({ token, password: 'a sentence of words' }, now);
  const answers = await Promise.all([set(), set(), set()]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
});

test('a short password is refused and leaves the link usable', async () => {
  const token = await linkFor((await storeMember()).id);
  expect(await setPasswordByLink({ token, password: 'fourteen chars' }, now)).toEqual(refuse('people.passwordTooShort'));
  expect(await findLinkedPerson(token, now)).toBeDefined();
});

test('a password set by link ends the sessions opened before', async () => {
  const person = await storeMember({ email: 'reset@test.example', passwordHash: await hashPassword('the old password') });
  const opened = await signIn({ email: 'reset@test.example', password: 'the old password', device: '' }, now);
  await setPasswordByLink({ token: await linkFor(person.id), password: 'the newer password' }, now);
  expect(opened.ok && (await openSession(opened.value.token, now))).toBeUndefined();
});

test('a link of somebody disabled since opens nothing', async () => {
  const person = await storeMember();
  const token = await linkFor(person.id);
  await disablePerson(admin, { memberId: person.id, version: 1 }, now);
  expect(await findLinkedPerson(token, now)).toBeUndefined();
  expect(await setPasswordByLink({ token, password: 'a sentence of words' }, now)).toEqual(refuse('people.linkExpired'));
});

test('changing the own password needs the current one and signs out elsewhere', async () => {
  const person = await storeMember({ email: 'own@test.example', passwordHash: await hashPassword('the old password') });
  const session = async () => {
    const opened = await signIn({ email: 'own@test.example', password: 'the old password', device: '' }, now);
    return opened.ok ? opened.value.token : '';
  };
  const [here, there] = [await session(), await session()];
  const change = (currentPassword: string) =>
    changeOwnPassword(person, { currentPassword, newPassword: 'the newer password', keptTokenHash: hashToken(here) }, now);
  expect(await change('not my password')).toEqual(refuse('people.wrongPassword'));
  expect(await change('the old password')).toMatchObject({ ok: true });
  expect(await openSession(here, now)).toBeDefined();
  expect(await openSession(there, now)).toBeUndefined();
});

test('the last administrator can neither be disabled nor lose the role', async () => {
  const other = await storeMember({ role: 'admin', email: 'other-admin@test.example' });
  const { email } = await personOf(other.id);
  const asOwner = { ...details({ email }), memberId: other.id, version: 1 };
  expect(await updatePerson(admin, asOwner, now)).toMatchObject({ ok: true });
  const alone = await personOf(admin.id);
  expect(await disablePerson(admin, { memberId: admin.id, version: alone.version }, now)).toEqual(refuse('people.lastAdministrator'));
  const demoted = { ...details({ email: alone.email }), memberId: admin.id, version: alone.version };
  expect(await updatePerson(admin, demoted, now)).toEqual(refuse('people.lastAdministrator'));
});

test('whoever holds open issues cannot be disabled directly', async () => {
  const owner = await storeMember();
  await storeIssue({ status: 'planned', priority: 'P1', ownerId: owner.id });
  await storeIssue({ status: 'verified', ownerId: owner.id });
  const refused = refuse('people.holdsOpenIssues', { count: 1 });
  expect(await disablePerson(admin, { memberId: owner.id, version: 1 }, now)).toEqual(refused);
});

test('nobody but an administrator manages people', async () => {
  const lead = await storeMember({ role: 'lead' });
  const person = await storeMember();
  const refused = refuse('people.notAllowed');
  expect(await addPerson(lead, details({ email: 'x@test.example' }), now)).toEqual(refused);
  expect(await disablePerson(lead, { memberId: person.id, version: 1 }, now)).toEqual(refused);
  expect(await enablePerson(lead, { memberId: person.id, version: 1 }, now)).toEqual(refused);
  expect(await makePasswordLink(lead, { memberId: person.id }, now)).toEqual(refused);
  expect(await updatePerson(lead, { ...details(), memberId: person.id, version: 1 }, now)).toEqual(refused);
  const db = await readDb();
  expect(await listPeople(db, lead)).toEqual([]);
  expect(await findPerson(db, lead, person.id)).toBeUndefined();
});

test('two administrators at once: the second is told', async () => {
  const person = await storeMember({ email: 'twice@test.example' });
  const input = { ...details({ email: 'twice@test.example' }), memberId: person.id, version: 1 };
  expect(await updatePerson(admin, input, now)).toMatchObject({ ok: true });
  expect(await updatePerson(admin, input, now)).toEqual(refuse('people.changedElsewhere'));
});

test('everybody changes their own name, language and calendar, and never their role', async () => {
  const person = await storeMember({ role: 'walker' });
  await updateProfile(person, { name: 'Nima', locale: 'fa', calendar: 'persian', version: 1 }, now);
  expect(await personOf(person.id)).toMatchObject({ name: 'Nima', locale: 'fa', calendar: 'persian', role: 'walker', version: 2 });
});

test('a change of role is recorded with both roles and who changed it', async () => {
  const person = await storeMember({ email: 'promoted@test.example', role: 'owner' });
  await updatePerson(admin, { ...details({ email: 'promoted@test.example', role: 'lead' }), memberId: person.id, version: 1 }, now);
  const [event] = await (await readDb()).select().from(events).where(eq(events.subjectId, person.id));
  expect(event).toMatchObject({ action: 'updated', actorId: admin.id, changes: { role: ['owner', 'lead'] } });
});

test('no event and no answer ever holds a password or a link', async () => {
  const person = await storeMember();
  const token = await linkFor(person.id);
  await setPasswordByLink({ token, password: 'a very secret sentence' }, now);
  const history = JSON.stringify(await (await readDb()).select().from(events).where(eq(events.subjectId, person.id)));
  expect(history).not.toContain(token);
  expect(history).not.toContain('secret sentence');
});

test('a disabled person leaves the pickers, placeholders are not counted', async () => {
  const db = await readDb();
  const before = await countPeople(db, admin);
  const gone = await storeMember({ disabledAt: now });
  const placeholder = await storeMember();
  await inTransaction(async (tx) => tx.update(members).set({ isPlaceholder: true }).where(eq(members.id, placeholder.id)));
  const active = (await listActiveMembers(db, admin)).map(({ id }) => id);
  expect(active).not.toContain(gone.id);
  expect(active).toContain(placeholder.id);
  expect(await countPeople(db, admin)).toEqual(before);
});

async function personOf(id: string) {
  const person = await findPerson(await readDb(), admin, id);
  if (!person) throw new Error('There is no such person.');
  return person;
}
