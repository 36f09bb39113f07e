import { and, asc, desc, eq, gt, inArray, isNull, lte, max, or } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { goalForecasts } from '@/db/schema/goal-records';
import { checkIns, goals, kpis, pillars } from '@/db/schema/goals';
import { events } from '@/db/schema/history';
import { members } from '@/db/schema/people';
import type { Day } from '@/domain/calendar/day';
import type { CheckInConfidence } from '@/domain/goals/goal';
import type { GoalDeed } from '@/domain/goals/goals-as-of';
import type { Member } from '@/domain/people/member';
import { listReadings } from './goals';

type Viewer = Pick<Member, 'role'>;

const mostDeeds = 10_000;

/** The goals and KPIs of a year that were in use at a moment, also those archived since, as they stand today. */
export async function listTreeOf(db: Database, _viewer: Viewer, fiscalYearId: string, moment: Date) {
  const { id, pillarId, name, description, kind, ownerId, checkInRhythm, position, archivedAt, version } = goals;
  const yearGoals = await db
    .select({ id, pillarId, name, description, kind, ownerId, ownerName: members.name, checkInRhythm, position, archivedAt, version })
    .from(goals)
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .leftJoin(members, eq(members.id, goals.ownerId))
    .where(
      and(
        eq(pillars.fiscalYearId, fiscalYearId),
        or(isNull(pillars.archivedAt), gt(pillars.archivedAt, moment)),
        or(isNull(goals.archivedAt), gt(goals.archivedAt, moment)),
      ),
    )
    .orderBy(asc(pillars.position), asc(goals.position));
  const goalIds = yearGoals.map((goal) => goal.id);
  const yearKpis =
    goalIds.length === 0
      ? []
      : await db
          .select()
          .from(kpis)
          .where(and(inArray(kpis.goalId, goalIds), or(isNull(kpis.archivedAt), gt(kpis.archivedAt, moment))))
          .orderBy(asc(kpis.position));
  const readings = await listReadings(
    db,
    yearKpis.map((kpi) => kpi.id),
  );
  return { goals: yearGoals, kpis: yearKpis, ...readings };
}

/** What happened to goals and KPIs after a moment, the first first. */
export async function listGoalDeeds(db: Database, _viewer: Viewer, subjectIds: readonly string[], since: Date): Promise<GoalDeed[]> {
  if (subjectIds.length === 0) return [];
  const columns = { subjectId: events.subjectId, action: events.action, at: events.at, changes: events.changes, note: events.note };
  return db
    .select(columns)
    .from(events)
    .where(and(inArray(events.subjectId, [...subjectIds]), inArray(events.noun, ['goal', 'kpi']), gt(events.at, since)))
    .orderBy(asc(events.at), asc(events.id))
    .limit(mostDeeds);
}

/** What was last forecast for each goal up to a day. */
export async function listChancesAsOf(db: Database, _viewer: Viewer, goalIds: readonly string[], day: Day): Promise<Map<string, number>> {
  if (goalIds.length === 0) return new Map();
  const last = db
    .select({ goalId: goalForecasts.goalId, madeOn: max(goalForecasts.madeOn).as('newest_on') })
    .from(goalForecasts)
    .where(and(inArray(goalForecasts.goalId, [...goalIds]), lte(goalForecasts.madeOn, day)))
    .groupBy(goalForecasts.goalId)
    .as('last');
  const rows = await db
    .select({ goalId: goalForecasts.goalId, chance: goalForecasts.chance })
    .from(goalForecasts)
    .innerJoin(last, and(eq(last.goalId, goalForecasts.goalId), eq(last.madeOn, goalForecasts.madeOn)));
  return new Map(rows.map(({ goalId, chance }) => [goalId, chance]));
}

/** How sure people last said to be of each goal, up to a moment. */
export async function listConfidencesAsOf(
  db: Database,
  _viewer: Viewer,
  goalIds: readonly string[],
  moment: Date,
): Promise<Map<string, CheckInConfidence>> {
  if (goalIds.length === 0) return new Map();
  const rows = await db
    .select({ goalId: checkIns.goalId, confidence: checkIns.confidence })
    .from(checkIns)
    .where(and(inArray(checkIns.goalId, [...goalIds]), lte(checkIns.createdAt, moment)))
    .orderBy(desc(checkIns.createdAt))
    .limit(mostDeeds);
  return new Map(rows.toReversed().map(({ goalId, confidence }) => [goalId, confidence]));
}
