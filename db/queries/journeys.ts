import { and, asc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { personas, products } from '@/db/schema/products';
import type { Journey, Stage, Touchpoint } from '@/domain/journeys/journey';
import type { Member } from '@/domain/people/member';

type Viewer = Pick<Member, 'role'>;

export async function findJourney(db: Database, _viewer: Viewer, id: string): Promise<Journey | undefined> {
  const [found] = await db.select().from(journeys).where(eq(journeys.id, id));
  return found;
}

/** Journeys in use, or those no longer in use, with the names of their product and persona. */
export async function listJourneys(db: Database, _viewer: Viewer, productId?: string, isArchived = false) {
  return db
    .select({
      id: journeys.id,
      productId: journeys.productId,
      personaId: journeys.personaId,
      name: journeys.name,
      scenario: journeys.scenario,
      kind: journeys.kind,
      version: journeys.version,
      productName: products.name,
      productKey: products.key,
      isCompetitor: products.isCompetitor,
      personaName: personas.name,
    })
    .from(journeys)
    .innerJoin(products, eq(products.id, journeys.productId))
    .leftJoin(personas, eq(personas.id, journeys.personaId))
    .where(and((isArchived ? isNotNull : isNull)(journeys.archivedAt), productId ? eq(journeys.productId, productId) : undefined))
    .orderBy(asc(products.name), asc(journeys.name));
}

/** Stages and touchpoints in use of some journeys, in order: two statements. */
export async function listPlaces(
  db: Database,
  _viewer: Viewer,
  journeyIds: readonly string[],
): Promise<{ stages: Stage[]; touchpoints: Touchpoint[] }> {
  if (journeyIds.length === 0) return { stages: [], touchpoints: [] };
  const found = await db
    .select()
    .from(stages)
    .where(and(inArray(stages.journeyId, [...journeyIds]), isNull(stages.archivedAt)))
    .orderBy(asc(stages.journeyId), asc(stages.position));
  if (found.length === 0) return { stages: [], touchpoints: [] };
  const points = await db
    .select()
    .from(touchpoints)
    .where(
      and(
        inArray(
          touchpoints.stageId,
          found.map((stage) => stage.id),
        ),
        isNull(touchpoints.archivedAt),
      ),
    )
    .orderBy(asc(touchpoints.stageId), asc(touchpoints.position));
  return { stages: found, touchpoints: points };
}

/** Stages and touchpoints that were removed from a journey; a touchpoint also counts when its stage was. */
export async function listRemovedPlaces(
  db: Database,
  _viewer: Viewer,
  journeyId: string,
): Promise<{ stages: Stage[]; touchpoints: (Touchpoint & { stage: Stage })[] }> {
  const removed = await db
    .select()
    .from(stages)
    .where(and(eq(stages.journeyId, journeyId), isNotNull(stages.archivedAt)))
    .orderBy(asc(stages.position));
  const points = await db
    .select({ touchpoint: touchpoints, stage: stages })
    .from(touchpoints)
    .innerJoin(stages, eq(stages.id, touchpoints.stageId))
    .where(and(eq(stages.journeyId, journeyId), or(isNotNull(touchpoints.archivedAt), isNotNull(stages.archivedAt))))
    .orderBy(asc(stages.position), asc(touchpoints.position));
  return { stages: removed, touchpoints: points.map(({ touchpoint, stage }) => ({ ...touchpoint, stage })) };
}
