import { readDb } from '@/db/connection';
import { findCredentialsOf, findMemberName } from '@/db/queries/credentials';
import { findPerson } from '@/db/queries/members';
import { recordEvents } from '@/db/writes/events';
import { savePasswordHash } from '@/db/writes/members';
import { removeOtherSessions, removeSessionsOf } from '@/db/writes/sessions';
import type { Member } from '@/domain/people/member';
import { isLongEnough } from '@/domain/people/person';
import type { ChangePasswordInput, PasswordByLinkInput, PasswordLinkInput } from '@/domain/people/person-inputs';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { hashPassword, isRightPassword } from '@/server/passwords';
import { findUsableLink, makeOneTimeLink, takeLink } from './one-time-links';
import { write } from './write';

/** A link with which a person sets their own password; nobody else ever knows it. @returns the path, shown once */
export function makePasswordLink(by: Member, { memberId }: PasswordLinkInput, now = new Date()): Promise<Result<{ path: string }>> {
  // No request key: the stored answer would hold the link.
  return write(by, undefined, async (tx) => {
    if (!may(by, 'people.manage')) return refuse('people.notAllowed');
    const person = await findPerson(tx, by, memberId);
    if (!person || person.disabledAt) return refuse('people.notFound');
    const token = await makeOneTimeLink(tx, 'password', person.id, now);
    await recordEvents(tx, by, [{ noun: 'member', subjectId: person.id, action: 'passwordLinkMade' }], now);
    return accept({ path: `/password/${token}` });
  });
}

/** Sets a password by link and ends every session of the person, wherever it was opened. */
export async function setPasswordByLink(input: PasswordByLinkInput, now = new Date()): Promise<Result<{ memberId: string }>> {
  if (!isLongEnough(input.password)) return refuse('people.passwordTooShort');
  if (!(await findUsableLink(await readDb(), 'password', input.token, now))) return refuse('people.linkExpired');
  const passwordHash = await hashPassword(input.password);
  return write({ id: '' }, undefined, async (tx) => {
    const link = await takeLink(tx, 'password', input.token, now);
    if (!link?.memberId) return refuse('people.linkExpired');
    const memberId = link.memberId;
    await savePasswordHash(tx, memberId, passwordHash);
    await removeSessionsOf(tx, memberId);
    await recordEvents(tx, { id: memberId }, [{ noun: 'member', subjectId: memberId, action: 'passwordSet' }], now);
    return accept({ memberId });
  });
}

/** Changes one's own password and signs out everywhere else. */
export async function changeOwnPassword(
  by: Member,
  input: ChangePasswordInput & { keptTokenHash: string },
  now = new Date(),
): Promise<Result<null>> {
  if (!isLongEnough(input.newPassword)) return refuse('people.passwordTooShort');
  const credentials = await findCredentialsOf(await readDb(), by.id);
  if (!(await isRightPassword(input.currentPassword, credentials?.passwordHash))) return refuse('people.wrongPassword');
  const passwordHash = await hashPassword(input.newPassword);
  return write(by, undefined, async (tx) => {
    await savePasswordHash(tx, by.id, passwordHash);
    await removeOtherSessions(tx, by.id, input.keptTokenHash);
    await recordEvents(tx, by, [{ noun: 'member', subjectId: by.id, action: 'passwordSet' }], now);
    return accept(null);
  });
}

/** Whose password a link sets; undefined once it was used or has expired. */
export async function findLinkedPerson(token: string, now = new Date()): Promise<{ name: string } | undefined> {
  const db = await readDb();
  const link = await findUsableLink(db, 'password', token, now);
  return link?.memberId ? findMemberName(db, link.memberId) : undefined;
}
