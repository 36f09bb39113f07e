import { and, between, count, desc, eq, exists, gte, inArray, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { goals, kpiMeasurements, kpis, pillars } from '@/db/schema/goals';
import { lineMonths } from '@/db/schema/history';
import { evidence, issueGoals, issues } from '@/db/schema/issues';
import { steps, walkthroughs } from '@/db/schema/walkthroughs';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Member } from '@/domain/people/member';
import type { Count } from './issue-counts';
import { isNotShown, servesGoal } from './line-conditions';

type Viewer = Pick<Member, 'role'>;

const most = 1_000;
const fewest = 20;

/** @property isWhole all of a gap's rows, up to 1,000, instead of the first twenty */
export type GapChoice = { isWhole: boolean };

export type Gap<Row> = { count: Count; rows: Row[] };
export type GapIssue = { id: string; key: string; title: string };

const countOf = async (db: Database, found: SQL): Promise<Count> => {
  const [row] = await db.select({ n: count() }).from(sql`(${found} limit ${most + 1}) as found`);
  const n = row?.n ?? 0;
  return { n: Math.min(n, most), isMore: n > most };
};

async function listIssueGap(db: Database, where: SQL | undefined, order: SQL, { isWhole }: GapChoice): Promise<Gap<GapIssue>> {
  const listed = isWhole ? most : fewest;
  const rows = await db
    .select({ id: issues.id, key: issues.key, title: issues.title })
    .from(issues)
    .where(where)
    .orderBy(order)
    .limit(listed);
  if (rows.length < listed) return { rows, count: { n: rows.length, isMore: false } };
  return { rows, count: await countOf(db, sql`select 1 from ${issues} where ${where}`) };
}

/** Issues verified in a span that nobody can see before or after: no evidence, no outcome. */
export const listUnprovenIssues = (
  db: Database,
  _viewer: Viewer,
  span: Span,
  choice: GapChoice = { isWhole: false },
): Promise<Gap<GapIssue>> =>
  listIssueGap(
    db,
    and(between(issues.verifiedOn, span.from, span.to), eq(dialect.unindexed(issues.status), 'verified'), isNotShown),
    sql`${desc(issues.verifiedOn)}, ${desc(issues.seq)}`,
    choice,
  );

/** Work somebody has taken on that serves no goal. */
export const listAimlessIssues = (db: Database, _viewer: Viewer): Promise<Gap<GapIssue>> =>
  listIssueGap(db, and(inArray(issues.status, ['planned', 'in_progress', 'fixed']), not(servesGoal)), sql`${desc(issues.seq)}`, {
    isWhole: false,
  });

/** Goals of a fiscal year that no issue serves. */
export async function listUnservedGoals(db: Database, _viewer: Viewer, fiscalYearId: string): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: goals.id, name: goals.name })
    .from(goals)
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .where(
      and(
        eq(pillars.fiscalYearId, fiscalYearId),
        isNull(pillars.archivedAt),
        isNull(goals.archivedAt),
        not(exists(sql`(select 1 from ${issueGoals} where ${eq(issueGoals.goalId, goals.id)})`)),
      ),
    );
}

/** The KPIs of a fiscal year that people measure, with the days of their values in it. */
export async function listMeasuredDays(db: Database, _viewer: Viewer, fiscalYearId: string, since: Day) {
  const rows = await db
    .select({ id: kpis.id, name: kpis.name, goalId: kpis.goalId, day: kpiMeasurements.day })
    .from(kpis)
    .innerJoin(goals, eq(goals.id, kpis.goalId))
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .leftJoin(kpiMeasurements, and(eq(kpiMeasurements.kpiId, kpis.id), gte(kpiMeasurements.day, since)))
    .where(
      and(
        eq(pillars.fiscalYearId, fiscalYearId),
        isNull(pillars.archivedAt),
        isNull(goals.archivedAt),
        isNull(kpis.archivedAt),
        isNull(kpis.computedFrom),
      ),
    )
    .orderBy(kpis.position, kpiMeasurements.day);
  const byKpi = new Map<string, { id: string; name: string; goalId: string; days: Day[] }>();
  for (const { day, ...kpi } of rows) {
    const known = byKpi.get(kpi.id) ?? { ...kpi, days: [] };
    if (day) known.days.push(day);
    byKpi.set(kpi.id, known);
  }
  return [...byKpi.values()];
}

export type GapStep = {
  id: string;
  walkthroughId: string;
  walkthroughTitle: string;
  number: number;
  observation: string;
  pictures: number;
};

/** Steps of walkthroughs with evidence but no issue: something was seen, and nothing came of it. */
export async function listIdleEvidence(db: Database, _viewer: Viewer, { isWhole }: GapChoice = { isWhole: false }): Promise<Gap<GapStep>> {
  const listed = isWhole ? most : fewest;
  const ledToNothing = not(exists(sql`(select 1 from ${issues} where ${eq(issues.stepId, evidence.stepId)})`));
  const where = and(isNotNull(evidence.stepId), isNull(evidence.issueId), isNull(evidence.removedAt), ledToNothing);
  const rows = await db
    .select({
      id: steps.id,
      walkthroughId: walkthroughs.id,
      walkthroughTitle: walkthroughs.title,
      number: steps.position,
      observation: steps.observation,
      pictures: count(),
    })
    .from(evidence)
    .innerJoin(steps, eq(steps.id, evidence.stepId))
    .innerJoin(walkthroughs, eq(walkthroughs.id, steps.walkthroughId))
    .where(where)
    .groupBy(steps.id, walkthroughs.id, walkthroughs.title, steps.position, steps.observation)
    .orderBy(desc(steps.id))
    .limit(listed);
  const all =
    rows.length < listed
      ? { n: rows.length, isMore: false }
      : await countOf(db, sql`select distinct ${evidence.stepId} from ${evidence} where ${where}`);
  return { rows, count: all };
}

/** Month by month, the issues verified and those of them whose line is unbroken, over all products. */
export async function listLineMonths(db: Database, _viewer: Viewer, span: Span) {
  return db
    .select({
      month: lineMonths.month,
      verified: sql`sum(${lineMonths.verified})`.mapWith(Number),
      unbroken: sql`sum(${lineMonths.unbroken})`.mapWith(Number),
    })
    .from(lineMonths)
    .where(between(lineMonths.month, span.from.slice(0, 7), span.to.slice(0, 7)))
    .groupBy(lineMonths.month)
    .orderBy(lineMonths.month);
}
