import { inTransaction } from '@/db/connection';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { addHoliday, removeHoliday, saveOrganisation } from '@/db/writes/organisation';
import { type Changes, changesBetween, type EventDraft } from '@/domain/history/event';
import type { AddHolidayInput, RemoveHolidayInput, UpdateOrganisationInput } from '@/domain/organisation/organisation-inputs';
import { organisationId } from '@/domain/organisation/settings';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { makeOneTimeLink } from './one-time-links';
import { write } from './write';

const recordedFields = [
  'name',
  'timeZone',
  'workingDays',
  'weekStartsOn',
  'fiscalStartMonth',
  'fiscalYearNamedBy',
  'locale',
  'calendar',
  'priorityTable',
] as const;

/** The path with which the first administrator sets Parcours up; undefined once that is done. Replaces earlier links. */
export function makeSetUpLink(now = new Date()): Promise<string | undefined> {
  return inTransaction(async (tx) => {
    if (await findOrganisation(tx)) return undefined;
    return `/set-up?token=${await makeOneTimeLink(tx, 'setUp', null, now)}`;
  });
}

export function updateOrganisation(by: Member, input: UpdateOrganisationInput, now = new Date()): Promise<Result<null>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'organisation.edit')) return refuse('admin.notAllowed');
    const before = await findOrganisation(tx);
    if (!before || !(await saveOrganisation(tx, before.id, input.version, input.settings))) return refuse('admin.changedElsewhere');
    const changes = changesBetween(comparable(before), comparable({ ...before, ...input.settings }), recordedFields);
    return record(by, tx, { noun: 'organisation', subjectId: before.id, action: 'updated', changes }, now);
  });
}

// Lists and tables are compared by what they hold, not by identity.
const comparable = <Settings extends { workingDays: number[]; priorityTable: object }>(settings: Settings) => ({
  ...settings,
  workingDays: settings.workingDays.join(','),
  priorityTable: JSON.stringify(settings.priorityTable),
});

export function addOrganisationHoliday(by: Member, input: AddHolidayInput, now = new Date()): Promise<Result<null>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'organisation.edit')) return refuse('admin.notAllowed');
    if (!(await addHoliday(tx, input))) return refuse('admin.holidayTaken');
    return record(by, tx, holidayEvent('holidayAdded', { day: [null, input.day], name: [null, input.name] }), now);
  });
}

/** Removing twice has one effect. */
export function removeOrganisationHoliday(by: Member, { day }: RemoveHolidayInput, now = new Date()): Promise<Result<null>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'organisation.edit')) return refuse('admin.notAllowed');
    const name = await removeHoliday(tx, day);
    return name === undefined
      ? accept(null)
      : record(by, tx, holidayEvent('holidayRemoved', { day: [day, null], name: [name, null] }), now);
  });
}

const holidayEvent = (action: string, changes: Changes): EventDraft => ({
  noun: 'organisation',
  subjectId: organisationId,
  action,
  changes,
});

async function record(by: Member, tx: Parameters<typeof recordEvents>[0], event: EventDraft, now: Date): Promise<Result<null>> {
  await recordEvents(tx, by, [event], now);
  return accept(null);
}
