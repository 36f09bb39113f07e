import { and, count, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { issues } from '@/db/schema/issues';
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
