import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { fiscalYears, goals, kpis, pillars } from '@/db/schema/goals';
import { issueGoals, issueKpis, issues } from '@/db/schema/issues';
import type { Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';

export type Served = { id: string; name: string; goalId: string; year: number };

export async function listGoalsServed(db: Database, _viewer: Member, issueId: string): Promise<Served[]> {
  return db
    .select({ id: goals.id, name: goals.name, goalId: goals.id, year: fiscalYears.year })
    .from(issueGoals)
    .innerJoin(goals, eq(goals.id, issueGoals.goalId))
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .innerJoin(fiscalYears, eq(fiscalYears.id, pillars.fiscalYearId))
    .where(eq(issueGoals.issueId, issueId))
    .orderBy(desc(fiscalYears.year), asc(goals.name))
    .limit(100);
}

export async function listKpisServed(db: Database, _viewer: Member, issueId: string): Promise<Served[]> {
  return db
    .select({ id: kpis.id, name: kpis.name, goalId: kpis.goalId, year: fiscalYears.year })
    .from(issueKpis)
    .innerJoin(kpis, eq(kpis.id, issueKpis.kpiId))
    .innerJoin(goals, eq(goals.id, kpis.goalId))
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .innerJoin(fiscalYears, eq(fiscalYears.id, pillars.fiscalYearId))
    .where(eq(issueKpis.issueId, issueId))
    .orderBy(desc(fiscalYears.year), asc(kpis.name))
    .limit(100);
}

export type ServableGoal = { goalId: string; goalName: string; kpiId: string | null; kpiName: string | null; year: number };

/** Goals with their KPIs that an issue can be said to serve, the newest year first. */
export async function listServable(db: Database, _viewer: Member): Promise<ServableGoal[]> {
  return db
    .select({ goalId: goals.id, goalName: goals.name, kpiId: kpis.id, kpiName: kpis.name, year: fiscalYears.year })
    .from(goals)
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .innerJoin(fiscalYears, eq(fiscalYears.id, pillars.fiscalYearId))
    .leftJoin(kpis, and(eq(kpis.goalId, goals.id), isNull(kpis.archivedAt)))
    .where(and(isNull(goals.archivedAt), isNull(pillars.archivedAt)))
    .orderBy(desc(fiscalYears.year), asc(pillars.position), asc(goals.position), asc(kpis.position))
    .limit(500);
}

export type MergedDuplicate = Pick<Issue, 'id' | 'key' | 'title' | 'foundOn' | 'metCount' | 'version'>;

/** Issues merged straight into this one, in the order they were found. */
export async function listDuplicates(db: Database, _viewer: Member, issueId: string): Promise<MergedDuplicate[]> {
  return db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      foundOn: issues.foundOn,
      metCount: issues.metCount,
      version: issues.version,
    })
    .from(issues)
    .where(eq(issues.duplicateOfId, issueId))
    .orderBy(asc(issues.seq))
    .limit(100);
}

/** What an issue serves, as ids; for changing it. */
export async function listServedIds(db: Database, issueId: string): Promise<{ goalIds: string[]; kpiIds: string[] }> {
  const goalRows = await db.select({ id: issueGoals.goalId }).from(issueGoals).where(eq(issueGoals.issueId, issueId));
  const kpiRows = await db.select({ id: issueKpis.kpiId }).from(issueKpis).where(eq(issueKpis.issueId, issueId));
  return { goalIds: goalRows.map((row) => row.id), kpiIds: kpiRows.map((row) => row.id) };
}

export async function isServable(db: Database, served: { goalId?: string; kpiId?: string }): Promise<boolean> {
  if (served.goalId) return (await db.select({ id: goals.id }).from(goals).where(eq(goals.id, served.goalId))).length === 1;
  return (
    (
      await db
        .select({ id: kpis.id })
        .from(kpis)
        .where(eq(kpis.id, served.kpiId ?? ''))
    ).length === 1
  );
}
