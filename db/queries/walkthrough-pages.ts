import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { evidence, issues } from '@/db/schema/issues';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import { personas, products } from '@/db/schema/products';
import { steps, walkthroughs } from '@/db/schema/walkthroughs';
import type { Day } from '@/domain/calendar/day';
import type { Member } from '@/domain/people/member';
import type { Visit } from '@/domain/walkthroughs/coverage';

const listed = {
  id: walkthroughs.id,
  title: walkthroughs.title,
  plannedOn: walkthroughs.plannedOn,
  status: walkthroughs.status,
  build: walkthroughs.build,
  rewalkOfId: walkthroughs.rewalkOfId,
  productName: products.name,
  isCompetitor: products.isCompetitor,
  journeyId: walkthroughs.journeyId,
  journeyName: journeys.name,
  personaName: personas.name,
};

/** Walkthroughs, newest first, with names. */
export async function listWalkthroughs(db: Database, _viewer: Member, most: number, productId?: string) {
  return db
    .select(listed)
    .from(walkthroughs)
    .innerJoin(products, eq(products.id, walkthroughs.productId))
    .innerJoin(journeys, eq(journeys.id, walkthroughs.journeyId))
    .leftJoin(personas, eq(personas.id, walkthroughs.personaId))
    .where(and(ne(walkthroughs.status, 'cancelled'), productId ? eq(walkthroughs.productId, productId) : undefined))
    .orderBy(desc(walkthroughs.plannedOn), desc(walkthroughs.id))
    .limit(most);
}

export async function findWalkthroughNames(db: Database, _viewer: Member, id: string) {
  const [found] = await db
    .select(listed)
    .from(walkthroughs)
    .innerJoin(products, eq(products.id, walkthroughs.productId))
    .innerJoin(journeys, eq(journeys.id, walkthroughs.journeyId))
    .leftJoin(personas, eq(personas.id, walkthroughs.personaId))
    .where(eq(walkthroughs.id, id));
  return found;
}

/** How many findings each walkthrough brought. */
export async function countFindings(db: Database, _viewer: Member, walkthroughIds: readonly string[]): Promise<Map<string, number>> {
  if (walkthroughIds.length === 0) return new Map();
  const rows = await db
    .select({ id: issues.walkthroughId, n: count() })
    .from(issues)
    .where(inArray(issues.walkthroughId, [...walkthroughIds]))
    .groupBy(issues.walkthroughId);
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.n]])));
}

/** Findings of one walkthrough and where each stands now. */
export async function listFindings(db: Database, _viewer: Member, walkthroughId: string) {
  return db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      status: issues.status,
      severity: issues.severity,
      priority: issues.priority,
      stepId: issues.stepId,
      ownerName: members.name,
    })
    .from(issues)
    .leftJoin(members, eq(members.id, issues.ownerId))
    .where(eq(issues.walkthroughId, walkthroughId))
    .orderBy(asc(issues.seq));
}

/** Pictures and recordings of the steps of a walkthrough. */
export async function listStepEvidence(db: Database, _viewer: Member, walkthroughId: string) {
  return db
    .select({
      id: evidence.id,
      stepId: evidence.stepId,
      originalName: evidence.originalName,
      mediaType: evidence.mediaType,
      caption: evidence.caption,
    })
    .from(evidence)
    .innerJoin(steps, eq(steps.id, evidence.stepId))
    .where(and(eq(steps.walkthroughId, walkthroughId), isNull(evidence.removedAt)))
    .orderBy(asc(evidence.addedAt));
}

/** Touchpoints of a journey in its order, each with its stage. */
export async function listTouchpointsOf(db: Database, _viewer: Member, journeyId: string) {
  return db
    .select({ id: touchpoints.id, name: touchpoints.name, stageId: stages.id, stageName: stages.name })
    .from(touchpoints)
    .innerJoin(stages, eq(stages.id, touchpoints.stageId))
    .where(and(eq(stages.journeyId, journeyId), isNull(touchpoints.archivedAt), isNull(stages.archivedAt)))
    .orderBy(asc(stages.position), asc(touchpoints.position));
}

/** Every place a walkthrough visited, also those that are no longer on its journey. */
export async function listVisitedPlaces(db: Database, _viewer: Member, walkthroughId: string) {
  return db
    .selectDistinct({ id: touchpoints.id, name: touchpoints.name, stageName: stages.name })
    .from(steps)
    .innerJoin(touchpoints, eq(touchpoints.id, steps.touchpointId))
    .innerJoin(stages, eq(stages.id, touchpoints.stageId))
    .where(eq(steps.walkthroughId, walkthroughId));
}

/** Shipped fixes of a product that nobody has checked yet, oldest first: what a re-walk looks at. */
export async function listFixesToCheck(db: Database, _viewer: Member, productId: string, most: number) {
  return db
    .select({ id: issues.id, key: issues.key, title: issues.title, touchpointId: issues.touchpointId, ownerId: issues.ownerId })
    .from(issues)
    .where(and(eq(issues.productId, productId), eq(issues.status, 'released')))
    .orderBy(asc(issues.releasedOn), asc(issues.seq))
    .limit(most);
}

/** The first visit of each touchpoint of a product, on whichever of its journeys it was walked. */
export async function listVisits(db: Database, _viewer: Member, productId: string): Promise<Visit[]> {
  return db
    .select({ touchpointId: steps.touchpointId, day: sql<Day>`min(${walkthroughs.plannedOn})` })
    .from(walkthroughs)
    .innerJoin(steps, eq(steps.walkthroughId, walkthroughs.id))
    .where(and(eq(walkthroughs.productId, productId), isNotNull(steps.touchpointId)))
    .groupBy(steps.touchpointId);
}

/** Personas of every product, for plans. */
export async function listAllPersonas(db: Database, _viewer: Member) {
  return db
    .select({ id: personas.id, name: personas.name, productName: products.name })
    .from(personas)
    .innerJoin(products, eq(products.id, personas.productId))
    .orderBy(asc(products.name), asc(personas.name))
    .limit(500);
}
