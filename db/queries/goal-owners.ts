import { and, asc, eq, gte, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { fiscalYears, goals, pillars } from '@/db/schema/goals';
import type { Goal } from '@/domain/goals/goal';
import type { Member } from '@/domain/people/member';

/** The goals somebody answers for in a fiscal year and those after it, without archived ones; what is over stays as it was. */
export async function listGoalsOwnedBy(db: Database, _viewer: Pick<Member, 'role'>, memberId: string, sinceYear: number): Promise<Goal[]> {
  const rows = await db
    .select({ goal: goals })
    .from(goals)
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .innerJoin(fiscalYears, eq(fiscalYears.id, pillars.fiscalYearId))
    .where(and(eq(goals.ownerId, memberId), isNull(goals.archivedAt), gte(fiscalYears.year, sinceYear)))
    .orderBy(asc(fiscalYears.year), asc(goals.position));
  return rows.map(({ goal }) => goal);
}
