import { readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { listKnownPeople, listKnownPlaces } from '@/db/queries/imports';
import type { Organisation } from '@/db/queries/organisation';
import { findProduct } from '@/db/queries/products';
import { recordEvents } from '@/db/writes/events';
import { insertMembers } from '@/db/writes/imported-issues';
import { insertJourney, insertStage, insertTouchpoint } from '@/db/writes/journeys';
import type { Import, MadeThings } from '@/domain/imports/import';
import { type KnownPerson, personFinder } from '@/domain/imports/match-names';
import { placeholderPerson } from '@/domain/imports/new-members';
import { decideNewPlaces, type NewPlaces } from '@/domain/imports/new-places';
import type { Member } from '@/domain/people/member';

/** What a person ticked that the import may add beside issues. */
export type Ticks = { makePeople: boolean; makeTouchpoints: boolean };
export type Additions = { people: KnownPerson[]; places: NewPlaces };

export async function decideAdditions(by: Member, item: Import, ticks: Ticks): Promise<Additions> {
  const db = await readDb();
  const product = await findProduct(db, by, item.productId);
  const known = await listKnownPeople(db);
  const personOf = personFinder(known);
  const namesake = new Set(known.map((person) => person.name.toLowerCase()));
  const unknown = ticks.makePeople ? item.found.people.filter(({ name }) => !personOf(name) && !namesake.has(name.toLowerCase())) : [];
  const people: KnownPerson[] = [];
  for (const { name } of unknown) if (!personFinder(people)(name)) people.push(placeholderPerson(name, newId()));
  const places = await listKnownPlaces(db, item.productId);
  return {
    people,
    places: decideNewPlaces(ticks.makeTouchpoints ? item.found.touchpoints : [], {
      ...places,
      productId: item.productId,
      productName: product?.name ?? '',
      fileName: item.fileName,
      newId,
    }),
  };
}

export async function insertAdditions(
  tx: Database,
  by: Member,
  item: Import,
  { people, places }: Additions,
  organisation: Organisation | undefined,
  now: Date,
): Promise<MadeThings> {
  const locale = organisation?.locale ?? 'en';
  const calendar = organisation?.calendar ?? 'gregory';
  await insertMembers(
    tx,
    people.map(({ id, name, email }) => ({
      id,
      name,
      email,
      role: 'owner',
      passwordHash: null,
      locale,
      calendar,
      disabledAt: null,
      isPlaceholder: true,
      version: 1,
      createdAt: now,
    })),
  );
  if (places.journey) await insertJourney(tx, places.journey);
  for (const stage of places.stages) await insertStage(tx, stage);
  for (const touchpoint of places.touchpoints) await insertTouchpoint(tx, touchpoint);
  const journeyIdOf = (stageId: string) => places.stages.find((stage) => stage.id === stageId)?.journeyId ?? stageId;
  await recordEvents(
    tx,
    by,
    [
      ...people.map(({ id, name }) => ({ noun: 'member', subjectId: id, action: 'created', changes: { name: [null, name] } }) as const),
      ...places.touchpoints.map(
        ({ name, stageId }) =>
          ({
            noun: 'journey',
            subjectId: journeyIdOf(stageId),
            productId: item.productId,
            action: 'touchpointAdded',
            changes: { touchpoint: [null, name] },
          }) as const,
      ),
    ],
    now,
  );
  return {
    memberIds: people.map((person) => person.id),
    touchpointIds: places.touchpoints.map((touchpoint) => touchpoint.id),
    stageIds: places.stages.map((stage) => stage.id),
    journeyIds: places.journey ? [places.journey.id] : [],
  };
}
