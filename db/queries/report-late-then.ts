import { and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events, issueStates } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import type { Day } from '@/domain/calendar/day';
import { openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import type { LateRow } from '@/domain/report/make-late';
import { topPriorities } from './report-late';

type Viewer = Pick<Member, 'role'>;

/** The evening of a past day, and the one product that is asked for. */
export type PastEvening = { day: Day; productId: string | null };

const openOn = ({ day, productId }: PastEvening): SQL | undefined =>
  and(
    inArray(issueStates.status, [...openStatuses]),
    gt(issueStates.toDay, day),
    lte(issueStates.fromDay, day),
    productId ? eq(issueStates.productId, productId) : undefined,
  );

/** How many open issues of each priority were late on a past evening, and how many had no owner. */
export async function countLateThen(db: Database, _viewer: Viewer, evening: PastEvening) {
  return db
    .select({
      priority: issueStates.priority,
      late: sql`sum(case when ${lt(issueStates.dueOn, evening.day)} then 1 else 0 end)`.mapWith(Number),
      unowned: sql`sum(case when ${isNull(issueStates.ownerId)} then 1 else 0 end)`.mapWith(Number),
    })
    .from(issueStates)
    .where(openOn(evening))
    .groupBy(issueStates.priority);
}

/** P0 and P1 that were late on a past evening, in the order of `listLateTop`, each with what was said of it by then. Titles are today's. */
export async function listLateTopThen(db: Database, viewer: Viewer, evening: PastEvening, most: number): Promise<LateRow[]> {
  // Chosen before anything is joined: of thousands a few are wanted.
  const worst = db
    .select({ seq: issueStates.seq, priority: issueStates.priority, dueOn: issueStates.dueOn })
    .from(issueStates)
    .where(and(openOn(evening), inArray(issueStates.priority, [...topPriorities]), lt(issueStates.dueOn, evening.day)))
    .orderBy(asc(issueStates.priority), asc(issueStates.dueOn), asc(issueStates.seq))
    .limit(most)
    .as('worst_then');
  const rows = await db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      productName: products.name,
      priority: worst.priority,
      ownerName: members.name,
      dueOn: worst.dueOn,
      slipCount: issueStates.slipCount,
      isBlocked: issueStates.isBlocked,
    })
    .from(worst)
    .innerJoin(issueStates, and(eq(issueStates.seq, worst.seq), lte(issueStates.fromDay, evening.day), gt(issueStates.toDay, evening.day)))
    .innerJoin(issues, eq(issues.seq, worst.seq))
    .innerJoin(products, eq(products.id, issues.productId))
    .leftJoin(members, eq(members.id, issueStates.ownerId))
    .orderBy(asc(worst.priority), asc(worst.dueOn), asc(worst.seq));
  const said = await listReasons(
    db,
    viewer,
    rows.map(({ id }) => id),
    evening.day,
  );
  return rows.map(({ isBlocked, ...row }) => ({
    ...row,
    blockedBecause: isBlocked ? (said.blocked.get(row.id) ?? '') : '',
    moveNote: said.moved.get(row.id) ?? '',
  }));
}

/** P0 and P1 that something blocked on a past evening, with what it was. */
export async function listBlockedTopThen(db: Database, viewer: Viewer, evening: PastEvening, most: number) {
  const rows = await db
    .select({ id: issues.id, key: issues.key, title: issues.title })
    .from(issueStates)
    .innerJoin(issues, eq(issues.seq, issueStates.seq))
    .where(and(openOn(evening), inArray(issueStates.priority, [...topPriorities]), eq(issueStates.isBlocked, true)))
    .orderBy(asc(issueStates.priority), asc(issueStates.seq))
    .limit(most);
  const { blocked } = await listReasons(
    db,
    viewer,
    rows.map(({ id }) => id),
    evening.day,
  );
  return rows.map(({ id, ...row }) => ({ ...row, blockedBecause: blocked.get(id) ?? '' }));
}

const mostEvents = 2_000;

/** What was last said of some issues up to a day: why the deadline moved, what blocks. */
async function listReasons(db: Database, _viewer: Viewer, issueIds: readonly string[], until: Day) {
  const [moved, blocked] = [new Map<string, string>(), new Map<string, string>()];
  if (issueIds.length === 0) return { moved, blocked };
  const newestFirst = await db
    .select({ issueId: events.issueId, action: events.action, note: events.note, changes: events.changes })
    .from(events)
    .where(and(inArray(events.issueId, [...issueIds]), lte(events.day, until)))
    .orderBy(desc(events.at))
    .limit(mostEvents);
  for (const { issueId, action, note, changes } of newestFirst.toReversed()) {
    if (!issueId) continue;
    if (action === 'deadlineMoved' && note) moved.set(issueId, note);
    const because = changes.blockedBecause?.[1];
    if (typeof because === 'string') blocked.set(issueId, because);
  }
  return { moved, blocked };
}

/** How many issues that were not done each release carried on a past evening. */
export async function countOpenCarriedThen(
  db: Database,
  _viewer: Viewer,
  releaseIds: readonly string[],
  day: Day,
): Promise<Map<string, number>> {
  if (releaseIds.length === 0) return new Map();
  const rows = await db
    .select({ releaseId: issueStates.releaseId, n: count() })
    .from(issueStates)
    .where(
      and(
        inArray(issueStates.releaseId, [...releaseIds]),
        lte(issueStates.fromDay, day),
        gt(issueStates.toDay, day),
        inArray(issueStates.status, [...openStatuses]),
      ),
    )
    .groupBy(issueStates.releaseId);
  return new Map(rows.flatMap(({ releaseId, n }) => (releaseId ? [[releaseId, n] as const] : [])));
}
