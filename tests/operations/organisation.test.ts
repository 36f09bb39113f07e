import { desc } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findOrganisation, listHolidays } from '@/db/queries/organisation';
import { events } from '@/db/schema/history';
import type { Member } from '@/domain/people/member';
import { refuse } from '@/domain/result';
import { addOrganisationHoliday, removeOrganisationHoliday, updateOrganisation } from '@/server/operations/organisation';
import { storeMember, storeOrganisation } from '../support/factories';

let admin: Member;
let version = 1;
let moment = Date.parse('2026-03-02T08:00:00Z');
const next = () => {
  moment += 1_000;
  return new Date(moment);
};

beforeAll(async () => {
  await storeOrganisation();
  admin = await storeMember({ role: 'admin' });
});

async function settings() {
  const found = await findOrganisation(await readDb());
  if (!found) throw new Error('There is no organisation.');
  const { id: _id, version: _version, isDemo: _isDemo, ...kept } = found;
  return kept;
}

const latestEvent = async () => (await (await readDb()).select().from(events).orderBy(desc(events.at)).limit(1))[0];

test('an administrator changes the settings; only what differs is recorded', async () => {
  const changed = { ...(await settings()), workingDays: [6, 0, 1, 2, 3], name: 'Other Works' };
  expect(await updateOrganisation(admin, { version: version++, settings: changed }, next())).toMatchObject({ ok: true });
  expect(await settings()).toEqual(changed);
  expect((await latestEvent())?.changes).toEqual({ name: ['Test Works', 'Other Works'], workingDays: ['1,2,3,4,5', '6,0,1,2,3'] });
});

test('settings saved meanwhile by somebody else are not overwritten', async () => {
  const stale = { version: 1, settings: { ...(await settings()), name: 'Lost Works' } };
  expect(await updateOrganisation(admin, stale, next())).toEqual(refuse('admin.changedElsewhere'));
  expect((await settings()).name).toBe('Other Works');
});

test('a holiday is entered once and removed without harm twice', async () => {
  const newYear = { day: '2026-03-21', name: 'Nowruz' };
  expect(await addOrganisationHoliday(admin, newYear, next())).toMatchObject({ ok: true });
  expect(await addOrganisationHoliday(admin, newYear, next())).toEqual(refuse('admin.holidayTaken'));
  expect(await listHolidays(await readDb())).toEqual([newYear]);
  expect(await removeOrganisationHoliday(admin, { day: '2026-03-21' }, next())).toMatchObject({ ok: true });
  expect(await removeOrganisationHoliday(admin, { day: '2026-03-21' }, next())).toMatchObject({ ok: true });
  expect(await listHolidays(await readDb())).toEqual([]);
});

test('nobody but an administrator changes the organisation', async () => {
  const lead = await storeMember({ role: 'lead' });
  const refused = refuse('admin.notAllowed');
  expect(await updateOrganisation(lead, { version, settings: await settings() }, next())).toEqual(refused);
  expect(await addOrganisationHoliday(lead, { day: '2026-05-01', name: 'May Day' }, next())).toEqual(refused);
  expect(await removeOrganisationHoliday(lead, { day: '2026-05-01' }, next())).toEqual(refused);
});
