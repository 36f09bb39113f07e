import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { insertRows } from '@/db/dialect/insert-rows';
import { newId } from '@/db/new-id';
import { reachPoints, reachStates } from '@/db/schema/reach';
import type { ReachPoint, ReachSource } from '@/domain/reach/reach-point';
import type { ReachState } from '@/domain/reach/reached-on';

export type ReachOwner = { subjectId: string; releaseId: string | null; issueId: string | null };

/** Measurements, new ones and typed anew. */
export async function saveReachPoints(
  tx: Database,
  owner: ReachOwner,
  points: readonly ReachPoint[],
  entered: { by: string | null; source: ReachSource; at: Date },
): Promise<void> {
  const rows = points.map(({ channel, day, share }) => ({
    ...owner,
    id: newId(),
    ...{ channel, day, share },
    source: entered.source,
    enteredById: entered.by,
    version: 1,
    createdAt: entered.at,
  }));
  for (const row of rows) await tx.delete(reachPoints).where(placeOf(row));
  await insertRows(tx, reachPoints, rows);
}

const placeOf = ({ subjectId, channel, day }: { subjectId: string; channel: string; day: string }) =>
  and(eq(reachPoints.subjectId, subjectId), eq(reachPoints.channel, channel), eq(reachPoints.day, day));

export async function removeReachPoint(tx: Database, pointId: string, version: number): Promise<boolean> {
  const removed = await tx
    .delete(reachPoints)
    .where(and(eq(reachPoints.id, pointId), eq(reachPoints.version, version)))
    .returning({ id: reachPoints.id });
  return removed.length === 1;
}

/** Writes down where it stands; without measurements it stands nowhere. */
export async function saveReachState(
  tx: Database,
  owner: ReachOwner & { productId: string },
  { reachedOn, newest }: ReachState,
): Promise<void> {
  await tx.delete(reachStates).where(eq(reachStates.subjectId, owner.subjectId));
  if (newest) await tx.insert(reachStates).values({ ...owner, reachedOn, newestOn: newest.day, newestShare: newest.share });
}
