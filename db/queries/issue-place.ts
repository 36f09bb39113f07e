import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { personas, products } from '@/db/schema/products';
import { steps, walkthroughs } from '@/db/schema/walkthroughs';
import type { Member } from '@/domain/people/member';

/** Where on the customer's way an issue was met, in names, and the step of the walkthrough that found it. */
export async function findIssuePlace(db: Database, _viewer: Member, issueId: string) {
  const [place] = await db
    .select({
      productName: products.name,
      productKey: products.key,
      isCompetitor: products.isCompetitor,
      personaName: personas.name,
      journeyId: journeys.id,
      journeyName: journeys.name,
      stageName: stages.name,
      touchpointName: touchpoints.name,
      touchpointEmotion: touchpoints.emotion,
      walkthroughId: walkthroughs.id,
      walkthroughTitle: walkthroughs.title,
      stepPosition: steps.position,
      stepAction: steps.action,
      stepEmotion: steps.emotion,
      stepObservation: steps.observation,
    })
    .from(issues)
    .innerJoin(products, eq(products.id, issues.productId))
    .leftJoin(personas, eq(personas.id, issues.personaId))
    .leftJoin(stages, eq(stages.id, issues.stageId))
    .leftJoin(journeys, eq(journeys.id, stages.journeyId))
    .leftJoin(touchpoints, eq(touchpoints.id, issues.touchpointId))
    .leftJoin(walkthroughs, eq(walkthroughs.id, issues.walkthroughId))
    .leftJoin(steps, eq(steps.id, issues.stepId))
    .where(eq(issues.id, issueId));
  return place;
}

export type IssuePlace = NonNullable<Awaited<ReturnType<typeof findIssuePlace>>>;

export type PlaceChoice = {
  journeyId: string;
  journeyName: string;
  stageId: string;
  stageName: string;
  touchpointId: string | null;
  touchpointName: string | null;
};

/** Every stage and touchpoint of a product's journeys in use, in the order of the map. */
export async function listPlaceChoices(db: Database, _viewer: Member, productId: string): Promise<PlaceChoice[]> {
  return db
    .select({
      journeyId: journeys.id,
      journeyName: journeys.name,
      stageId: stages.id,
      stageName: stages.name,
      touchpointId: touchpoints.id,
      touchpointName: touchpoints.name,
    })
    .from(journeys)
    .innerJoin(stages, and(eq(stages.journeyId, journeys.id), isNull(stages.archivedAt)))
    .leftJoin(touchpoints, and(eq(touchpoints.stageId, stages.id), isNull(touchpoints.archivedAt)))
    .where(and(eq(journeys.productId, productId), isNull(journeys.archivedAt)))
    .orderBy(asc(journeys.name), asc(journeys.id), asc(stages.position), asc(touchpoints.position))
    .limit(500);
}

/** The stage and journey a touchpoint (or stage) of a product lies in; undefined when it is not the product's. */
export async function findPlaceOfProduct(
  db: Database,
  productId: string,
  place: { stageId: string; touchpointId: string | null },
): Promise<{ journeyId: string } | undefined> {
  const [found] = await db
    .select({ journeyId: journeys.id, touchpointId: touchpoints.id })
    .from(stages)
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .leftJoin(touchpoints, and(eq(touchpoints.stageId, stages.id), eq(touchpoints.id, place.touchpointId ?? '')))
    .where(and(eq(stages.id, place.stageId), eq(journeys.productId, productId)));
  return found && found.touchpointId === place.touchpointId ? { journeyId: found.journeyId } : undefined;
}
