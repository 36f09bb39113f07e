import type { Journey, Stage, Touchpoint } from '@/domain/journeys/journey';
import type { FoundName } from './import';
import { type KnownStage, type KnownTouchpoint, placeFinder } from './match-names';

export type NewPlaces = { journey?: Journey; stages: Stage[]; touchpoints: Touchpoint[] };

type Around = {
  productId: string;
  productName: string;
  fileName: string;
  journeyIds: readonly string[];
  touchpoints: readonly KnownTouchpoint[];
  stages: readonly KnownStage[];
  newId: () => string;
};

/**
 * The touchpoints that a file names and the product has not, as they will be added: each to the stage its row names, or to
 * one called after the file, in the product's first journey or one called after the product.
 */
export function decideNewPlaces(found: readonly FoundName[], around: Around): NewPlaces {
  const placeOf = placeFinder(around.touchpoints, around.stages);
  const missing = found.filter(({ name, stage = '' }) => name !== '' && !placeOf(name, stage));
  if (missing.length === 0) return { stages: [], touchpoints: [] };

  const [firstJourneyId] = around.journeyIds;
  const journey: Journey | undefined = firstJourneyId
    ? undefined
    : {
        id: around.newId(),
        productId: around.productId,
        personaId: null,
        name: around.productName,
        scenario: '',
        kind: 'journey',
        archivedAt: null,
        version: 1,
      };
  const journeyId = firstJourneyId ?? journey?.id ?? '';

  const known = around.stages.filter((stage) => stage.journeyId === journeyId);
  const stages: Stage[] = [];
  const stageIdFor = (name: string): string => {
    const found = [...known, ...stages].find((stage) => stage.name.toLowerCase() === name.toLowerCase());
    if (found) return found.id;
    const stage: Stage = { id: around.newId(), journeyId, name, position: known.length + stages.length + 1, archivedAt: null };
    stages.push(stage);
    return stage.id;
  };
  const touchpoints = missing.map(
    ({ name, stage }, index): Touchpoint => ({
      id: around.newId(),
      stageId: stageIdFor((stage || around.fileName).slice(0, 200)),
      name,
      position: 1_000 + index,
      customerAction: '',
      thoughts: '',
      emotion: null,
      painPoint: '',
      delightOpportunity: '',
      channel: null,
      notes: '',
      archivedAt: null,
    }),
  );
  return journey ? { journey, stages, touchpoints } : { stages, touchpoints };
}
