import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events } from '@/db/schema/history';
import { members } from '@/db/schema/people';
import type { Measurement } from '@/domain/goals/goal';
import type { Changes, Noun } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';

type Viewer = Pick<Member, 'role'>;

export type GoalEvent = {
  id: string;
  at: Date;
  noun: Noun;
  subjectId: string;
  action: string;
  changes: Changes;
  note: string;
  actorName: string | null;
};

/** What happened to a goal and its KPIs, the newest first. */
export async function listGoalHistory(db: Database, _viewer: Viewer, subjectIds: readonly string[], most: number): Promise<GoalEvent[]> {
  return db
    .select({
      id: events.id,
      at: events.at,
      noun: events.noun,
      subjectId: events.subjectId,
      action: events.action,
      changes: events.changes,
      note: events.note,
      actorName: members.name,
    })
    .from(events)
    .leftJoin(members, eq(members.id, events.actorId))
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
