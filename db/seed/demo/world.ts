import { type Book, found } from './book';
import type { JourneyRow, StageRow, TouchpointRow } from './rows';
import type { DemoJourney } from './story/demo-journey';
import { type JourneyRef, journeys, type TouchpointRef } from './story/journeys';
import { type PersonaRef, type ProductRef, personas, products } from './story/products';

export type Place = { productRef: ProductRef; journeyId: string; stageId: string; touchpointId: string; channel: TouchpointRow['channel'] };

/** What stands before the first walkthrough: products, personas, journeys with their places. */
export type World = {
  productId(ref: ProductRef): string;
  personaId(ref: PersonaRef): string;
  journeyId(ref: JourneyRef): string;
  place(ref: TouchpointRef): Place;
  journeys: JourneyRow[];
  stages: StageRow[];
  touchpoints: TouchpointRow[];
  at: Date;
};

export function layOutWorld(book: Book): World {
  const at = book.calendar.moment(-428, 60);
  const idsOf = (names: readonly string[]) => new Map(names.map((name) => [name, book.id(at)]));
  const productIds = idsOf(Object.keys(products));
  const personaIds = idsOf(Object.keys(personas));
  const journeyIds = idsOf(Object.keys(journeys));
  const productId = (ref: ProductRef) => found(productIds.get(ref), ref);
  const personaId = (ref: PersonaRef) => found(personaIds.get(ref), ref);
  const places = new Map<string, Place>();
  const world: World = {
    productId,
    personaId,
    journeyId: (ref) => found(journeyIds.get(ref), ref),
    place: (ref) => found(places.get(ref), ref),
    journeys: [],
    stages: [],
    touchpoints: [],
    at,
  };
  for (const [ref, journey] of Object.entries<DemoJourney>(journeys)) layOut(book, world, places, found(journeyIds.get(ref), ref), journey);
  return world;
}

function layOut(book: Book, world: World, places: Map<string, Place>, journeyId: string, journey: DemoJourney) {
  const { product, persona, name, scenario, kind, stages } = journey;
  world.journeys.push({
    id: journeyId,
    productId: world.productId(product),
    personaId: world.personaId(persona),
    name,
    scenario,
    kind,
    archivedAt: null,
    version: 1,
  });
  for (const [stageIndex, [stageName, touchpoints]] of Object.entries(stages).entries()) {
    const stageId = book.id(world.at);
    world.stages.push({ id: stageId, journeyId, name: stageName, position: stageIndex + 1, archivedAt: null });
    for (const [index, [ref, lanes]] of Object.entries(touchpoints).entries()) {
      const [touchpointName, customerAction, thoughts, emotion, painPoint, delightOpportunity, channel, notes] = lanes;
      const id = book.id(world.at);
      world.touchpoints.push({
        id,
        stageId,
        name: touchpointName,
        position: index + 1,
        customerAction,
        thoughts,
        emotion,
        painPoint,
        delightOpportunity,
        channel,
        notes,
        archivedAt: null,
      });
      places.set(ref, { productRef: product, journeyId, stageId, touchpointId: id, channel });
    }
  }
}
