import { and, asc, desc, eq, inArray, lte, max, sql } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { forecasts } from '@/db/schema/forecasts';
import { events } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import { products } from '@/db/schema/products';
import type { Day } from '@/domain/calendar/day';
import { openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import type { LateRow } from '@/domain/report/make-late';

type Viewer = Pick<Member, 'role'>;

export const topPriorities = ['P0', 'P1'] as const;

const ofProduct = (productId: string | null | undefined) => (productId ? eq(dialect.unindexed(issues.productId), productId) : undefined);

/** Open P0 and P1 that were due by a day, the longest overdue first, each with the reason of its deadline's last move. */
export async function listLateTop(db: Database, _viewer: Viewer, dueBy: Day, most: number, productId?: string | null): Promise<LateRow[]> {
  const rows = await db
    .select({
      id: issues.id,
      key: issues.key,
      title: issues.title,
      productName: products.name,
      priority: issues.priority,
      ownerName: members.name,
      dueOn: issues.dueOn,
      slipCount: issues.slipCount,
      blockedBecause: issues.blockedBecause,
    })
    .from(issues)
    .innerJoin(products, eq(products.id, issues.productId))
    .leftJoin(members, eq(members.id, issues.ownerId))
    .where(
      and(
        inArray(issues.priority, [...topPriorities]),
        inArray(issues.status, [...openStatuses]),
        lte(issues.dueOn, dueBy),
        ofProduct(productId),
      ),
    )
    .orderBy(asc(issues.priority), asc(issues.dueOn), asc(issues.seq))
    .limit(most);
  const notes = await lastMoveNotes(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, moveNote: notes.get(row.id) ?? '' }));
}

async function lastMoveNotes(db: Database, issueIds: readonly string[]): Promise<Map<string, string>> {
  if (issueIds.length === 0) return new Map();
  const moves = await db
    .select({ issueId: events.issueId, note: events.note })
    .from(events)
    .where(and(inArray(events.issueId, [...issueIds]), eq(events.action, 'deadlineMoved')))
    .orderBy(asc(events.at));
  return new Map(moves.flatMap(({ issueId, note }) => (issueId && note ? [[issueId, note] as const] : [])));
}

/** Open P0 and P1 that something blocks. */
export async function listBlockedTop(db: Database, _viewer: Viewer, most: number, productId?: string | null) {
  return db
    .select({ key: issues.key, title: issues.title, blockedBecause: issues.blockedBecause })
    .from(issues)
    .where(
      and(
        // The index of blocked issues finds them; few are.
        sql`${issues.blockedBecause} <> ''`,
        inArray(dialect.unindexed(issues.priority), [...topPriorities]),
        inArray(dialect.unindexed(issues.status), [...openStatuses]),
        ofProduct(productId),
      ),
    )
    .orderBy(dialect.unindexed(issues.priority), asc(issues.seq))
    .limit(most);
}

/** Why the planned days of releases moved up to a day, newest first. @param releaseIds of releases that the viewer may know */
export async function listReleaseMoves(db: Database, _viewer: Viewer, releaseIds: readonly string[], until: Day) {
  if (releaseIds.length === 0) return [];
  return db
    .select({ releaseId: events.subjectId, day: events.day, note: events.note, actorName: members.name })
    .from(events)
    .leftJoin(members, eq(members.id, events.actorId))
    .where(and(inArray(events.subjectId, [...releaseIds]), eq(events.action, 'dateMoved'), lte(events.day, until)))
    .orderBy(desc(events.at));
}

/** What was last forecast for each release up to a day. @param releaseIds of releases that the viewer may know */
export async function listLastForecasts(db: Database, _viewer: Viewer, releaseIds: readonly string[], until: Day) {
  if (releaseIds.length === 0) return new Map<string, { chance: number; on85: Day | null }>();
  const last = db
    .select({ releaseId: forecasts.releaseId, madeOn: max(forecasts.madeOn).as('newest_on') })
    .from(forecasts)
    .where(and(inArray(forecasts.releaseId, [...releaseIds]), lte(forecasts.madeOn, until)))
    .groupBy(forecasts.releaseId)
    .as('last');
  const rows = await db
    .select({ releaseId: forecasts.releaseId, chance: forecasts.chance, on85: forecasts.on85 })
    .from(forecasts)
    .innerJoin(last, and(eq(last.releaseId, forecasts.releaseId), eq(last.madeOn, forecasts.madeOn)));
  return new Map(rows.map(({ releaseId, ...forecast }) => [releaseId, forecast]));
}
