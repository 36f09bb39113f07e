import { beforeAll, expect, test } from 'vitest';
import { readDb } from '@/db/connection';
import { findJourney, listJourneys, listPlaces, listRemovedPlaces } from '@/db/queries/journeys';
import { listTouchpointsOf } from '@/db/queries/walkthrough-pages';
import type { Member } from '@/domain/people/member';
import {
  addStage,
  addTouchpoint,
  moveTouchpoint,
  renameStage,
  restorePlace,
  updateJourney,
  updateTouchpoint,
} from '@/server/operations/journeys';
import { storeJourney, storeMember, storeOrganisation, storeProduct } from '../support/factories';

const now = new Date('2026-05-04T10:00:00Z');
const lanes = { customerAction: '', thoughts: '', emotion: null, painPoint: '', delightOpportunity: '', channel: null, notes: '' };

let lead: Member;
beforeAll(async () => {
  await storeOrganisation();
  lead = await storeMember({ role: 'lead' });
});

async function aJourney() {
  const product = await storeProduct();
  return { product, ...(await storeJourney(product.id, ['Open the box', 'Pair the phone', 'First ring'])) };
}

const namesOf = async (journeyId: string) => (await listTouchpointsOf(await readDb(), lead, journeyId)).map((point) => point.name);

test('only a lead edits a journey, and the second of two editors is told', async () => {
  const { journey } = await aJourney();
  const owner = await storeMember({ role: 'owner' });
  const input = { journeyId: journey.id, seenVersion: 1, name: 'Use' };
  expect(await addStage(owner, input, now)).toMatchObject({ refusal: { code: 'people.notAllowed' } });
  expect(await addStage(lead, input, now)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await addStage(lead, input, now)).toMatchObject({ refusal: { code: 'journeys.changedElsewhere' } });
});

test('a touchpoint moves by one place and stops at the end', async () => {
  const { journey, touchpoints } = await aJourney();
  const move = (seenVersion: number) =>
    moveTouchpoint(lead, { journeyId: journey.id, seenVersion, touchpointId: touchpoints[0]?.id ?? '', direction: 'down' }, now);
  await move(1);
  await move(2);
  expect(await namesOf(journey.id)).toEqual(['Pair the phone', 'First ring', 'Open the box']);
  await move(3);
  expect(await namesOf(journey.id)).toEqual(['Pair the phone', 'First ring', 'Open the box']);
});

test('a removed touchpoint is taken back in at the end of its stage, and brings a removed stage along', async () => {
  const { journey, stage } = await aJourney();
  const db = await readDb();
  const { touchpoints } = await listPlaces(db, lead, [journey.id]);
  for (const [index, { id, name }] of touchpoints.entries()) {
    const input = { journeyId: journey.id, seenVersion: index + 1, touchpointId: id, fields: { ...lanes, name }, isArchived: true };
    expect(await updateTouchpoint(lead, input, now)).toMatchObject({ ok: true });
  }
  await renameStage(lead, { journeyId: journey.id, seenVersion: 4, stageId: stage.id, name: stage.name, isArchived: true }, now);
  expect(await listPlaces(db, lead, [journey.id])).toEqual({ stages: [], touchpoints: [] });
  expect(await listRemovedPlaces(db, lead, journey.id)).toMatchObject({ stages: [{ id: stage.id }], touchpoints: [{}, {}, {}] });

  await restorePlace(lead, { journeyId: journey.id, seenVersion: 5, placeId: touchpoints[2]?.id ?? '' }, now);
  await restorePlace(lead, { journeyId: journey.id, seenVersion: 6, placeId: touchpoints[0]?.id ?? '' }, now);

  expect(await namesOf(journey.id)).toEqual(['First ring', 'Open the box']);
  expect((await listRemovedPlaces(db, lead, journey.id)).touchpoints).toMatchObject([{ name: 'Pair the phone' }]);
  expect(await restorePlace(lead, { journeyId: journey.id, seenVersion: 7, placeId: touchpoints[0]?.id ?? '' }, now)).toMatchObject({
    refusal: { code: 'journeys.stageNotFound' },
  });
});

test('a stage that holds touchpoints is not removed', async () => {
  const { journey, stage } = await aJourney();
  const removal = { journeyId: journey.id, seenVersion: 1, stageId: stage.id, name: stage.name, isArchived: true };
  expect(await renameStage(lead, removal, now)).toMatchObject({ refusal: { code: 'journeys.stageHoldsTouchpoints' } });
});

test('a journey no longer in use is listed apart, keeps the day it was put away, and comes back', async () => {
  const { journey, product } = await aJourney();
  const db = await readDb();
  const fields = { name: journey.name, scenario: '', kind: journey.kind, personaId: null };
  await updateJourney(lead, { journeyId: journey.id, seenVersion: 1, fields, isArchived: true }, now);
  await updateJourney(lead, { journeyId: journey.id, seenVersion: 2, fields, isArchived: true }, new Date('2026-06-01T10:00:00Z'));
  expect(await listJourneys(db, lead, product.id)).toEqual([]);
  expect(await listJourneys(db, lead, product.id, true)).toMatchObject([{ id: journey.id }]);
  expect(await findJourney(db, lead, journey.id)).toMatchObject({ archivedAt: now });
  await updateJourney(lead, { journeyId: journey.id, seenVersion: 3, fields }, now);
  expect(await listJourneys(db, lead, product.id)).toMatchObject([{ id: journey.id }]);
});

test('a touchpoint is added at the end of its stage', async () => {
  const { journey, stage } = await aJourney();
  await addTouchpoint(lead, { journeyId: journey.id, seenVersion: 1, stageId: stage.id, fields: { ...lanes, name: 'Give it away' } }, now);
  expect((await namesOf(journey.id)).at(-1)).toBe('Give it away');
});
