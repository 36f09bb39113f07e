import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events } from '@/db/schema/history';
import type { Measurement } from '@/domain/goals/goal';
import type { SeenEvent } from '@/domain/history/seen-event';
import type { Member } from '@/domain/people/member';

type Viewer = Pick<Member, 'role'>;

/** What happened to a goal and its KPIs, the newest first. */
export async function listGoalHistory(db: Database, _viewer: Viewer, subjectIds: readonly string[], most: number): Promise<SeenEvent[]> {
  return db
    .select()
    .from(events)
    .where(and(inArray(events.subjectId, [...subjectIds]), inArray(events.noun, ['goal', 'kpi', 'checkIn'])))
    .orderBy(desc(events.at), desc(events.id))
    .limit(most);
}

const looksBack = 200;

/** The value of a day as it was before somebody removed it last; the history keeps it. */
export async function findRemovedMeasurement(db: Database, _viewer: Viewer, kpiId: string, day: string): Promise<Measurement | undefined> {
  const removals = await db
    .select({ changes: events.changes, note: events.note })
    .from(events)
    .where(and(eq(events.subjectId, kpiId), eq(events.action, 'measurementRemoved')))
    .orderBy(desc(events.at), desc(events.id))
    .limit(looksBack);
  const removal = removals.find(({ changes }) => changes.day?.[0] === day);
  const value = removal?.changes.value?.[0];
  return removal && typeof value === 'number' ? { day, value, note: removal.note } : undefined;
}
