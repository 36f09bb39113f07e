import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { products } from '@/db/schema/products';
import { reachPoints, reachStates } from '@/db/schema/reach';
import { releases } from '@/db/schema/releases';
import type { Day } from '@/domain/calendar/day';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { ReachPoint } from '@/domain/reach/reach-point';

type Viewer = Pick<Member, 'role'>;

export type KeptReachPoint = ReachPoint & { id: string; version: number };
const pointColumns = {
  id: reachPoints.id,
  channel: reachPoints.channel,
  day: reachPoints.day,
  share: reachPoints.share,
  version: reachPoints.version,
};
const mostPoints = 2_000;

/** Measurements in order of time. Ask only for what the viewer may see: the release or the issue is looked up first. */
export async function listReachPoints(db: Database, _viewer: Viewer, subjectId: string): Promise<KeptReachPoint[]> {
  return db
    .select(pointColumns)
    .from(reachPoints)
    .where(eq(reachPoints.subjectId, subjectId))
    .orderBy(asc(reachPoints.day), asc(reachPoints.channel))
    .limit(mostPoints);
}

export async function findReachPoint(db: Database, _viewer: Viewer, pointId: string) {
  const [point] = await db
    .select({ ...pointColumns, releaseId: reachPoints.releaseId, issueId: reachPoints.issueId })
    .from(reachPoints)
    .where(eq(reachPoints.id, pointId));
  return point;
}

export type SeenReach = { reachedOn: Day | null; newestOn: Day; newestShare: number };

/** Where releases or issues stand, by their id; confidential releases are left out for people without the right. */
export async function findReach(db: Database, viewer: Viewer, subjectId: string): Promise<SeenReach | undefined> {
  const [state] = await db
    .select({ reachedOn: reachStates.reachedOn, newestOn: reachStates.newestOn, newestShare: reachStates.newestShare })
    .from(reachStates)
    .leftJoin(releases, eq(releases.id, reachStates.releaseId))
    .where(and(eq(reachStates.subjectId, subjectId), mayBeSeenBy(viewer)));
  return state;
}

const mayBeSeenBy = (viewer: Viewer): SQL | undefined =>
  may(viewer, 'release.seeConfidential') ? undefined : sql`(${reachStates.releaseId} is null or not ${releases.isConfidential})`;

/** Ids of the releases that users have, as far as the viewer may know of them. */
export async function listReachedReleases(db: Database, viewer: Viewer): Promise<string[]> {
  const rows = await db
    .select({ id: reachStates.releaseId })
    .from(reachStates)
    .innerJoin(releases, eq(releases.id, reachStates.releaseId))
    .where(and(isNotNull(reachStates.reachedOn), mayBeSeenBy(viewer)));
  return rows.flatMap(({ id }) => id ?? []);
}

/** Percent of users at which fixes of a product count as reached. */
export async function findReachPercent(db: Database, productId: string): Promise<number> {
  const [product] = await db.select({ percent: products.reachPercent }).from(products).where(eq(products.id, productId));
  return product?.percent ?? 100;
}

/** The releases and issues of a product that have measurements. */
export async function listMeasuredOfProduct(db: Database, productId: string) {
  return db
    .select({ subjectId: reachStates.subjectId, releaseId: reachStates.releaseId, issueId: reachStates.issueId })
    .from(reachStates)
    .where(eq(reachStates.productId, productId));
}

/** What reach of an issue needs to know of it. */
export async function findReachIssue(db: Database, _viewer: Viewer, issueId: string) {
  const [issue] = await db
    .select({
      id: issues.id,
      key: issues.key,
      productId: issues.productId,
      needsRelease: issues.needsRelease,
      releaseId: issues.releaseId,
      releasedOn: issues.releasedOn,
      effectiveOn: issues.effectiveOn,
    })
    .from(issues)
    .where(eq(issues.id, issueId));
  return issue;
}
