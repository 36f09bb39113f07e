import { and, asc, desc, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goalForecasts, goalOverrides, goalSnapshots, kpiBaselines } from '@/db/schema/goal-records';
import { checkIns } from '@/db/schema/goals';
import { events } from '@/db/schema/history';
import { members } from '@/db/schema/people';
import type { Day } from '@/domain/calendar/day';
import type { GoalOverride } from '@/domain/goals/goal-override';
import type { KpiBaseline } from '@/domain/goals/kpi-baseline';
import type { Member } from '@/domain/people/member';

type Viewer = Pick<Member, 'role'>;

/** The declared baselines of some KPIs, the earliest first. */
export async function listBaselines(db: Database, _viewer: Viewer, kpiIds: readonly string[]): Promise<KpiBaseline[]> {
  if (kpiIds.length === 0) return [];
  return db
    .select()
    .from(kpiBaselines)
    .where(inArray(kpiBaselines.kpiId, [...kpiIds]))
    .orderBy(asc(kpiBaselines.from), asc(kpiBaselines.declaredAt));
}

const overrideColumns = {
  id: goalOverrides.id,
  goalId: goalOverrides.goalId,
  status: goalOverrides.status,
  reason: goalOverrides.reason,
  byId: goalOverrides.byId,
  byName: members.name,
  day: goalOverrides.day,
  version: goalOverrides.version,
};

/** The colours that people set and have not taken back, at most one a goal. */
export async function listOverrides(db: Database, _viewer: Viewer, goalIds: readonly string[]): Promise<GoalOverride[]> {
  if (goalIds.length === 0) return [];
  return db
    .select(overrideColumns)
    .from(goalOverrides)
    .leftJoin(members, eq(members.id, goalOverrides.byId))
    .where(and(inArray(goalOverrides.goalId, [...goalIds]), isNull(goalOverrides.endedAt)));
}

/** The day each goal's rhythm counts from: its last check-in, or else the day it was created. */
export async function listRhythmStarts(db: Database, _viewer: Viewer, goalIds: readonly string[]): Promise<Map<string, Day>> {
  if (goalIds.length === 0) return new Map();
  const created = await db
    .select({ goalId: events.subjectId, day: events.day })
    .from(events)
    .where(and(inArray(events.subjectId, [...goalIds]), eq(events.noun, 'goal'), eq(events.action, 'created')));
  const checked = await db
    .select({ goalId: checkIns.goalId, day: max(checkIns.day) })
    .from(checkIns)
    .where(inArray(checkIns.goalId, [...goalIds]))
    .groupBy(checkIns.goalId);
  return new Map([...created, ...checked].flatMap(({ goalId, day }) => (day ? [[goalId, day]] : [])));
}

/** What was forecast of a goal day by day, the earliest first; one a week is enough to see it move. */
export async function listWeeklyChances(db: Database, _viewer: Viewer, goalId: string, most = 60): Promise<{ day: Day; chance: number }[]> {
  const rows = await db
    .select({ day: goalForecasts.madeOn, chance: goalForecasts.chance })
    .from(goalForecasts)
    .where(and(eq(goalForecasts.goalId, goalId), eq(goalForecasts.isWeekly, true)))
    .orderBy(desc(goalForecasts.madeOn))
    .limit(most);
  return rows.reverse();
}

const snapshotColumns = {
  id: goalSnapshots.id,
  fiscalYearId: goalSnapshots.fiscalYearId,
  quarter: goalSnapshots.quarter,
  takenOn: goalSnapshots.takenOn,
  takenAt: goalSnapshots.takenAt,
  takenById: goalSnapshots.takenById,
  takenByName: members.name,
  note: goalSnapshots.note,
};

export type SnapshotHead = Awaited<ReturnType<typeof listSnapshots>>[number];

/** The snapshots of a year without what they hold, the newest first. */
export async function listSnapshots(db: Database, _viewer: Viewer, fiscalYearId: string, most = 40) {
  return db
    .select(snapshotColumns)
    .from(goalSnapshots)
    .leftJoin(members, eq(members.id, goalSnapshots.takenById))
    .where(eq(goalSnapshots.fiscalYearId, fiscalYearId))
    .orderBy(desc(goalSnapshots.takenAt))
    .limit(most);
}

export async function findSnapshot(db: Database, _viewer: Viewer, id: string) {
  const [found] = await db
    .select({ ...snapshotColumns, goals: goalSnapshots.goals })
    .from(goalSnapshots)
    .leftJoin(members, eq(members.id, goalSnapshots.takenById))
    .where(eq(goalSnapshots.id, id));
  return found;
}
