import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { addMember } from '@/db/writes/members';
import { addOrganisation } from '@/db/writes/organisation';
import type { SetUpInput } from '@/domain/organisation/organisation-inputs';
import { newOrganisation, organisationId } from '@/domain/organisation/settings';
import { isLongEnough } from '@/domain/people/person';
import { accept, type Result, refuse } from '@/domain/result';
import { hashPassword } from '@/server/passwords';
import { findUsableLink, takeLink } from './one-time-links';
import { startSession } from './sign-in';
import { write } from './write';

/** Makes the organisation and its first administrator and signs them in. Works once, with the link from the terminal. */
export async function setUp(input: SetUpInput, now = new Date()): Promise<Result<{ token: string }>> {
  const { basics, administrator } = input;
  if (!isLongEnough(administrator.password)) return refuse('people.passwordTooShort');
  if (!(await findUsableLink(await readDb(), 'setUp', input.token, now))) return refuse('people.linkExpired');
  const passwordHash = await hashPassword(administrator.password);

  const memberId = newId();
  const made = await write({ id: memberId }, undefined, async (tx) => {
    if (await findOrganisation(tx)) return refuse('admin.alreadySetUp');
    if (!(await takeLink(tx, 'setUp', input.token, now))) return refuse('people.linkExpired');
    await addOrganisation(tx, { ...newOrganisation(basics), id: organisationId, isDemo: false, version: 1 });
    const { name, email } = administrator;
    const { locale, calendar } = basics;
    const standing = { role: 'admin', disabledAt: null, isPlaceholder: false, version: 1, createdAt: now } as const;
    await addMember(tx, { id: memberId, name, email, locale, calendar, passwordHash, ...standing });
    const events = [
      { noun: 'organisation', subjectId: organisationId, action: 'created', changes: { name: [null, basics.name] } },
      { noun: 'member', subjectId: memberId, action: 'created', changes: { name: [null, name], role: [null, 'admin'] } },
    ] as const;
    await recordEvents(tx, { id: memberId }, events, now);
    return accept(null);
  });
  return made.ok ? accept({ token: await startSession(memberId, input.device, now) }) : made;
}
