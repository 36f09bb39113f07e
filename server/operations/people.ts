import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { countChecksOf } from '@/db/queries/held-checks';
import { listHeldWalkthroughs } from '@/db/queries/held-walkthroughs';
import { countOpenIssuesOf, countOtherAdministrators, findPerson, isEmailTaken } from '@/db/queries/members';
import { findOrganisation } from '@/db/queries/organisation';
import { removeUnusedLinks } from '@/db/writes/credentials';
import { recordEvents } from '@/db/writes/events';
import { addMember, savePerson } from '@/db/writes/members';
import { removeSessionsOf } from '@/db/writes/sessions';
import { changesBetween, type EventDraft } from '@/domain/history/event';
import { decideDisabling, decideEnabling, decideRole } from '@/domain/people/leaving';
import type { Member } from '@/domain/people/member';
import type { Person } from '@/domain/people/person';
import type { AddPersonInput, PersonVersionInput, UpdatePersonInput, UpdateProfileInput } from '@/domain/people/person-inputs';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { goalsToHandOver } from './goal-handover';
import { write } from './write';

const recordedFields = ['name', 'email', 'role', 'locale', 'calendar', 'disabledAt'] as const;

export function addPerson(by: Member, input: AddPersonInput, now = new Date()): Promise<Result<{ memberId: string }>> {
  return write(by, input.requestKey ?? undefined, async (tx) => {
    if (!may(by, 'people.manage')) return refuse('people.notAllowed');
    if (await isEmailTaken(tx, input.email)) return refuse('people.emailTaken');
    const memberId = newId();
    const { name, email, role, locale } = input;
    const calendar = (await findOrganisation(tx))?.calendar ?? 'gregory';
    const added = { id: memberId, name, email, role, locale, calendar, passwordHash: null, disabledAt: null, isPlaceholder: false };
    await addMember(tx, { ...added, version: 1, createdAt: now });
    const changes = { name: [null, name], email: [null, email], role: [null, role] } as const;
    await recordEvents(tx, by, [{ noun: 'member', subjectId: memberId, action: 'created', changes }], now);
    return accept({ memberId });
  });
}

export function updatePerson(by: Member, input: UpdatePersonInput, now = new Date()): Promise<Result<{ memberId: string }>> {
  return changePerson(by, input, now, 'updated', async (tx, person) => {
    if (await isEmailTaken(tx, input.email, person.id)) return refuse('people.emailTaken');
    const decision = decideRole(person, input.role, { otherAdministrators: await countOtherAdministrators(tx, person.id) });
    if (!decision.ok) return decision;
    return accept({ ...decision.value, name: input.name, email: input.email, locale: input.locale });
  });
}

/** Disabling acts at once: every session ends in the same transaction. */
export function disablePerson(by: Member, input: PersonVersionInput, now = new Date()): Promise<Result<{ memberId: string }>> {
  return changePerson(by, input, now, 'disabled', async (tx, person) => {
    const decision = decideDisabling(person, now, await standingOf(tx, by, person.id, now));
    if (decision.ok) await endAccess(tx, person.id);
    return decision;
  });
}

/** Every session ends, and no link opens a new one. */
export async function endAccess(tx: Database, memberId: string) {
  await removeSessionsOf(tx, memberId);
  await removeUnusedLinks(tx, 'password', memberId);
}

export function enablePerson(by: Member, input: PersonVersionInput, now = new Date()): Promise<Result<{ memberId: string }>> {
  return changePerson(by, input, now, 'enabled', async (_tx, person) => accept(decideEnabling(person)));
}

export function updateProfile(by: Member, input: UpdateProfileInput, now = new Date()): Promise<Result<{ memberId: string }>> {
  return write(by, undefined, async (tx) => {
    const person = await findPerson(tx, by, by.id);
    if (!person) return refuse('people.notFound');
    if (person.version !== input.version) return refuse('people.changedElsewhere');
    const { name, locale, calendar } = input;
    return saveAndRecord(tx, by, person, { ...person, name, locale, calendar, version: person.version + 1 }, 'updated', now);
  });
}

/** How a person stands before leaving. */
export async function standingOf(tx: Database, by: Member, memberId: string, now: Date) {
  const held = await countOpenIssuesOf(tx, memberId);
  return {
    otherAdministrators: await countOtherAdministrators(tx, memberId),
    openIssues: held.reduce((sum, pile) => sum + pile.n, 0),
    goals: (await goalsToHandOver(tx, by, memberId, now)).length,
    checks: await countChecksOf(tx, memberId),
    walks: (await listHeldWalkthroughs(tx, by, memberId)).length,
  };
}

type Decide = (tx: Database, person: Person) => Promise<Result<Person>>;

function changePerson(by: Member, input: PersonVersionInput, now: Date, action: string, decide: Decide) {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'people.manage')) return refuse('people.notAllowed');
    const person = await findPerson(tx, by, input.memberId);
    if (!person) return refuse('people.notFound');
    if (person.version !== input.version) return refuse('people.changedElsewhere');
    const decision = await decide(tx, person);
    return decision.ok ? saveAndRecord(tx, by, person, decision.value, action, now) : decision;
  });
}

export async function saveAndRecord(
  tx: Database,
  by: Member,
  before: Person,
  after: Person,
  action: EventDraft['action'],
  now: Date,
): Promise<Result<{ memberId: string }>> {
  if (!(await savePerson(tx, after))) return refuse('people.changedElsewhere');
  const changes = changesBetween(before, after, recordedFields);
  await recordEvents(tx, by, [{ noun: 'member', subjectId: before.id, action, changes }], now);
  return accept({ memberId: before.id });
}
