import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
import { stages, touchpoints } from '@/db/schema/journeys';
import { openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

/** Open issues at each touchpoint, by touchpoint. */
export async function countOpenAtTouchpoints(
  db: Database,
  _viewer: Member,
  touchpointIds: readonly string[],
): Promise<Map<string, number>> {
  if (touchpointIds.length === 0) return new Map();
  const rows = await db
    .select({ id: issues.touchpointId, n: count() })
    .from(issues)
    .where(and(inArray(issues.touchpointId, [...touchpointIds]), inArray(issues.status, [...openStatuses])))
    .groupBy(issues.touchpointId);
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.n]])));
}

/** Stages and touchpoints of each journey, counted. */
export async function countPlaces(
  db: Database,
  _viewer: Member,
  journeyIds: readonly string[],
): Promise<Map<string, { stages: number; touchpoints: number }>> {
  if (journeyIds.length === 0) return new Map();
  const rows = await db
    .select({ id: stages.journeyId, stages: sql<number>`count(distinct ${stages.id})`.mapWith(Number), touchpoints: count(touchpoints.id) })
    .from(stages)
    .leftJoin(touchpoints, and(eq(touchpoints.stageId, stages.id), isNull(touchpoints.archivedAt)))
    .where(and(inArray(stages.journeyId, [...journeyIds]), isNull(stages.archivedAt)))
    .groupBy(stages.journeyId);
  return new Map(rows.map((row) => [row.id, { stages: row.stages, touchpoints: row.touchpoints }]));
}
