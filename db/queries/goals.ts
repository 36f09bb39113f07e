import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, max, or } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { checkIns, fiscalYears, goals, kpiMeasurements, kpis, kpiTargets, pillars } from '@/db/schema/goals';
import { members } from '@/db/schema/people';
import type { Day } from '@/domain/calendar/day';
import type { FiscalYear, Goal, Kpi, Pillar } from '@/domain/goals/goal';
import type { Member } from '@/domain/people/member';

type Viewer = Pick<Member, 'role'>;

export async function listFiscalYears(db: Database, _viewer: Viewer): Promise<FiscalYear[]> {
  return db.select().from(fiscalYears).orderBy(desc(fiscalYears.year));
}

export async function findFiscalYear(db: Database, _viewer: Viewer, year: number): Promise<FiscalYear | undefined> {
  const [found] = await db.select().from(fiscalYears).where(eq(fiscalYears.year, year));
  return found;
}

export async function findPillar(db: Database, _viewer: Viewer, id: string): Promise<Pillar | undefined> {
  const [found] = await db.select().from(pillars).where(eq(pillars.id, id));
  return found;
}

export async function findGoal(db: Database, _viewer: Viewer, id: string): Promise<Goal | undefined> {
  const [found] = await db.select().from(goals).where(eq(goals.id, id));
  return found;
}

export async function findKpi(db: Database, _viewer: Viewer, id: string): Promise<Kpi | undefined> {
  const [found] = await db.select().from(kpis).where(eq(kpis.id, id));
  return found;
}

/** The whole tree of one fiscal year, without what was archived: five statements, whatever the number of goals. */
export async function listGoalTree(db: Database, _viewer: Viewer, fiscalYearId: string) {
  const yearPillars = await db
    .select()
    .from(pillars)
    .where(and(eq(pillars.fiscalYearId, fiscalYearId), isNull(pillars.archivedAt)))
    .orderBy(asc(pillars.position));
  const yearGoals = await listGoalsOf(
    db,
    yearPillars.map((pillar) => pillar.id),
  );
  const yearKpis = await listKpisOf(
    db,
    yearGoals.map((goal) => goal.id),
  );
  const readings = await listReadings(
    db,
    yearKpis.map((kpi) => kpi.id),
  );
  return { pillars: yearPillars, goals: yearGoals, kpis: yearKpis, ...readings };
}

/** The fiscal year to which a goal belongs, through its pillar. */
export async function findYearOfGoal(db: Database, _viewer: Viewer, goalId: string): Promise<FiscalYear | undefined> {
  const [found] = await db
    .select({ year: fiscalYears })
    .from(goals)
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .innerJoin(fiscalYears, eq(fiscalYears.id, pillars.fiscalYearId))
    .where(eq(goals.id, goalId));
  return found?.year;
}

/** A goal, also an archived one, with its owner's name and where it belongs. */
export async function findGoalPlace(db: Database, _viewer: Viewer, goalId: string) {
  const [found] = await db
    .select({ goal: goals, ownerName: members.name, pillarName: pillars.name, fiscalYearId: pillars.fiscalYearId, year: fiscalYears.year })
    .from(goals)
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .innerJoin(fiscalYears, eq(fiscalYears.id, pillars.fiscalYearId))
    .leftJoin(members, eq(members.id, goals.ownerId))
    .where(eq(goals.id, goalId));
  if (!found) return undefined;
  const { goal, ownerName, ...place } = found;
  return { goal: { ...goal, ownerName }, ...place };
}

export type ArchivedPart = { noun: 'pillar' | 'goal'; id: string; name: string; version: number };

/** Pillars and goals of a year that were archived, with what restoring them needs. */
export async function listArchived(db: Database, _viewer: Viewer, fiscalYearId: string): Promise<ArchivedPart[]> {
  const rows = await db
    .select({ pillar: pillars, goal: { id: goals.id, name: goals.name, version: goals.version } })
    .from(pillars)
    .leftJoin(goals, and(eq(goals.pillarId, pillars.id), isNotNull(goals.archivedAt)))
    .where(and(eq(pillars.fiscalYearId, fiscalYearId), or(isNotNull(pillars.archivedAt), isNotNull(goals.archivedAt))))
    .orderBy(asc(pillars.position), asc(goals.position));
  const gone = new Map(rows.filter(({ pillar }) => pillar.archivedAt).map(({ pillar }) => [pillar.id, pillar]));
  return [
    ...[...gone.values()].map(({ id, name, version }): ArchivedPart => ({ noun: 'pillar', id, name, version })),
    ...rows.flatMap(({ goal }): ArchivedPart[] => (goal ? [{ noun: 'goal', ...goal }] : [])),
  ];
}

export async function listArchivedKpis(db: Database, _viewer: Viewer, goalId: string): Promise<Kpi[]> {
  return db
    .select()
    .from(kpis)
    .where(and(eq(kpis.goalId, goalId), isNotNull(kpis.archivedAt)))
    .orderBy(asc(kpis.position));
}

async function listGoalsOf(db: Database, pillarIds: string[]) {
  if (pillarIds.length === 0) return [];
  return db
    .select({
      id: goals.id,
      pillarId: goals.pillarId,
      name: goals.name,
      description: goals.description,
      kind: goals.kind,
      ownerId: goals.ownerId,
      ownerName: members.name,
      checkInRhythm: goals.checkInRhythm,
      position: goals.position,
      archivedAt: goals.archivedAt,
      version: goals.version,
    })
    .from(goals)
    .leftJoin(members, eq(members.id, goals.ownerId))
    .where(and(inArray(goals.pillarId, pillarIds), isNull(goals.archivedAt)))
    .orderBy(asc(goals.position));
}

export async function listKpisOf(db: Database, goalIds: readonly string[]): Promise<Kpi[]> {
  if (goalIds.length === 0) return [];
  return db
    .select()
    .from(kpis)
    .where(and(inArray(kpis.goalId, [...goalIds]), isNull(kpis.archivedAt)))
    .orderBy(asc(kpis.position));
}

/** Target points and measured values of some KPIs, by day. */
export async function listReadings(db: Database, kpiIds: readonly string[]) {
  if (kpiIds.length === 0) return { targets: [], measurements: [] };
  const ids = [...kpiIds];
  return {
    targets: await db.select().from(kpiTargets).where(inArray(kpiTargets.kpiId, ids)).orderBy(asc(kpiTargets.day)),
    measurements: await db.select().from(kpiMeasurements).where(inArray(kpiMeasurements.kpiId, ids)).orderBy(asc(kpiMeasurements.day)),
  };
}

const checkInColumns = {
  id: checkIns.id,
  goalId: checkIns.goalId,
  day: checkIns.day,
  confidence: checkIns.confidence,
  commentary: checkIns.commentary,
  authorName: members.name,
  createdAt: checkIns.createdAt,
};

export type SeenCheckIn = Awaited<ReturnType<typeof listCheckIns>>[number];

/** Check-ins of one goal, the newest first. */
export async function listCheckIns(db: Database, _viewer: Viewer, goalId: string, most = 50) {
  return db
    .select(checkInColumns)
    .from(checkIns)
    .leftJoin(members, eq(members.id, checkIns.authorId))
    .where(eq(checkIns.goalId, goalId))
    .orderBy(desc(checkIns.createdAt), desc(checkIns.id))
    .limit(most);
}

/** The newest check-in of each goal. */
export async function listLatestCheckIns(db: Database, _viewer: Viewer, goalIds: readonly string[], until?: Day): Promise<SeenCheckIn[]> {
  if (goalIds.length === 0) return [];
  const newest = db
    .select({ goalId: checkIns.goalId, at: max(checkIns.createdAt).as('at') })
    .from(checkIns)
    .where(and(inArray(checkIns.goalId, [...goalIds]), until ? lte(checkIns.day, until) : undefined))
    .groupBy(checkIns.goalId)
    .as('newest');
  return db
    .select(checkInColumns)
    .from(checkIns)
    .innerJoin(newest, and(eq(newest.goalId, checkIns.goalId), eq(newest.at, checkIns.createdAt)))
    .leftJoin(members, eq(members.id, checkIns.authorId));
}
