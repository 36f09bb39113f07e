import { and, count, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { tallies } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import type { Day } from '@/domain/calendar/day';
import type { Issue, Severity } from '@/domain/issues/issue';
import { type TriagePlace, triageOrder } from '@/domain/issues/triage-queue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { issueColumns } from './issues';

const isWaiting = (today: Day) => and(eq(issues.status, 'new'), or(isNull(issues.snoozedUntil), lte(issues.snoozedUntil, today)));

/**
 * The next issues in the triage queue. One short look into the index for each severity, so that the cost is the same for
 * ten waiting issues and for a hundred thousand.
 * @param after the place to go on from; without it, from the start
 */
export async function listToTriage(
  db: Database,
  viewer: Member,
  today: Day,
  after: TriagePlace | undefined,
  limit: number,
): Promise<Issue[]> {
  if (!may(viewer, 'issue.triage')) return [];
  const from = after ? triageOrder.indexOf(after.severity) : 0;
  const looks = triageOrder.slice(from).map((severity) => firstOf(severity, today, after, limit));
  const found = await db
    .select(issueColumns)
    .from(issues)
    .where(inArray(issues.id, sql`(${sql.join(looks, sql` union all `)})`));
  return found.sort(inQueueOrder).slice(0, limit);
}

function firstOf(severity: Severity | null, today: Day, after: TriagePlace | undefined, limit: number): SQL {
  const rated = severity === null ? isNull(issues.severity) : eq(issues.severity, severity);
  const beyond =
    after && after.severity === severity ? sql`(${issues.foundOn}, ${issues.seq}) > (${after.foundOn}, ${after.seq})` : undefined;
  const where = and(isWaiting(today), rated, beyond);
  return sql`select id from (select ${issues.id} as id from ${issues} where ${where} order by ${issues.foundOn}, ${issues.seq} limit ${limit}) as ${sql.identifier(`rated_${severity ?? 'not'}`)}`;
}

const inQueueOrder = (one: Issue, other: Issue) =>
  triageOrder.indexOf(one.severity) - triageOrder.indexOf(other.severity) ||
  (one.foundOn < other.foundOn ? -1 : one.foundOn > other.foundOn ? 1 : one.seq - other.seq);

export const mostCounted = 1_000;

/** How many wait, up to 1,000. */
export async function countToTriage(db: Database, today: Day): Promise<number> {
  const waiting = db.select({ id: issues.id }).from(issues).where(isWaiting(today)).limit(mostCounted).as('waiting');
  const [row] = await db.select({ n: count() }).from(waiting);
  return row?.n ?? 0;
}

/** How many left the queue on a day, less those that came back. */
export async function countTriagedOn(db: Database, day: Day): Promise<number> {
  const rows = await db
    .select({ status: tallies.b, n: sql<number>`sum(${tallies.n})`.mapWith(Number) })
    .from(tallies)
    .where(and(eq(tallies.measure, 'flow'), eq(tallies.a, day), inArray(tallies.b, ['triaged', 'declined', 'duplicate', 'new'])))
    .groupBy(tallies.b);
  return Math.max(
    0,
    rows.reduce((sum, row) => sum + (row.status === 'new' ? -row.n : row.n), 0),
  );
}
