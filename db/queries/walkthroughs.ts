import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { evidence, issues } from '@/db/schema/issues';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import { steps, walkers, walkthroughs } from '@/db/schema/walkthroughs';
import type { Member } from '@/domain/people/member';
import type { Step, Walkthrough } from '@/domain/walkthroughs/walkthrough';

type Viewer = Pick<Member, 'role'>;

export async function findWalkthrough(db: Database, _viewer: Viewer, id: string): Promise<Walkthrough | undefined> {
  const [found] = await db.select().from(walkthroughs).where(eq(walkthroughs.id, id));
  return found;
}

export async function listWalkers(db: Database, _viewer: Viewer, walkthroughIds: readonly string[]) {
  if (walkthroughIds.length === 0) return [];
  return db
    .select({ walkthroughId: walkers.walkthroughId, memberId: walkers.memberId, name: members.name })
    .from(walkers)
    .innerJoin(members, eq(members.id, walkers.memberId))
    .where(inArray(walkers.walkthroughId, [...walkthroughIds]))
    .orderBy(asc(members.name));
}

export async function listSteps(db: Database, _viewer: Viewer, walkthroughId: string): Promise<Step[]> {
  return db.select().from(steps).where(eq(steps.walkthroughId, walkthroughId)).orderBy(asc(steps.position));
}

export async function findStep(db: Database, _viewer: Viewer, id: string): Promise<Step | undefined> {
  const [found] = await db.select().from(steps).where(eq(steps.id, id));
  return found;
}

/** Next free place in a walkthrough, from 1. */
export async function findNextPosition(db: Database, walkthroughId: string): Promise<number> {
  const [row] = await db
    .select({ last: sql<number | null>`max(${steps.position})` })
    .from(steps)
    .where(eq(steps.walkthroughId, walkthroughId));
  return Number(row?.last ?? 0) + 1;
}

export async function isJourneyOfProduct(db: Database, journeyId: string, productId: string): Promise<boolean> {
  const found = await db
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.id, journeyId), eq(journeys.productId, productId), isNull(journeys.archivedAt)));
  return found.length > 0;
}

/** The stage and journey of a touchpoint. */
export async function findTouchpointPlace(db: Database, touchpointId: string): Promise<{ stageId: string; journeyId: string } | undefined> {
  const [place] = await db
    .select({ stageId: touchpoints.stageId, journeyId: stages.journeyId })
    .from(touchpoints)
    .innerJoin(stages, eq(stages.id, touchpoints.stageId))
    .where(eq(touchpoints.id, touchpointId));
  return place;
}

/** How many of these people are here and have not left. */
export async function countActiveMembers(db: Database, memberIds: readonly string[]): Promise<number> {
  if (memberIds.length === 0) return 0;
  const found = await db
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.id, [...memberIds]), isNull(members.disabledAt)));
  return found.length;
}

/** Re-walks of a walkthrough, newest first. */
export async function listRewalks(db: Database, _viewer: Viewer, walkthroughId: string): Promise<Walkthrough[]> {
  return db.select().from(walkthroughs).where(eq(walkthroughs.rewalkOfId, walkthroughId)).orderBy(desc(walkthroughs.plannedOn));
}

/** What stands on a step, removed pictures too: they can be taken back. */
export async function countHeldByStep(db: Database, _viewer: Viewer, stepId: string): Promise<{ findings: number; pictures: number }> {
  const [findings] = await db.select({ n: count() }).from(issues).where(eq(issues.stepId, stepId));
  const [pictures] = await db.select({ n: count() }).from(evidence).where(eq(evidence.stepId, stepId));
  return { findings: findings?.n ?? 0, pictures: pictures?.n ?? 0 };
}
