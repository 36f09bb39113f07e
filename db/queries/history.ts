import { and, asc, desc, eq, gt, inArray, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events } from '@/db/schema/history';
import { releases } from '@/db/schema/releases';
import type { Changes, Noun } from '@/domain/history/event';
import type { HistoryPlace, SeenEvent } from '@/domain/history/seen-event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

export type { HistoryPlace, SeenEvent };
export type HistoryChoice = {
  issueId?: string;
  subjectId?: string;
  actorId?: string;
  releaseId?: string;
  actions?: readonly string[];
  nouns?: readonly Noun[];
  /** Written down later than the one, and not later than the other. */
  since?: Date;
  until?: Date;
};

/** Lines of history, the newest first. @param before the last line of the page before */
export async function listHistory(
  db: Database,
  viewer: Member,
  choice: HistoryChoice,
  limit: number,
  before?: HistoryPlace,
): Promise<SeenEvent[]> {
  return selectEvents(db, viewer)
    .where(
      and(
        choice.issueId ? eq(events.issueId, choice.issueId) : undefined,
        choice.subjectId ? eq(events.subjectId, choice.subjectId) : undefined,
        choice.releaseId ? eq(events.releaseId, choice.releaseId) : undefined,
        choice.actions ? inArray(events.action, [...choice.actions]) : undefined,
        choice.actorId ? eq(events.actorId, choice.actorId) : undefined,
        choice.nouns ? inArray(events.noun, [...choice.nouns]) : undefined,
        choice.since && gt(events.at, choice.since),
        choice.until && lte(events.at, choice.until),
        before && or(lt(events.at, before.at), and(eq(events.at, before.at), lt(events.id, before.id))),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit);
}

const mostDeeds = 2_000;

/** What was done to issues themselves, the first first: what a past day is told from. */
export async function listDeeds(db: Database, viewer: Member, issueIds: readonly string[], since?: Date): Promise<SeenEvent[]> {
  if (issueIds.length === 0) return [];
  const deeds = await selectEvents(db, viewer)
    .where(and(inArray(events.issueId, [...issueIds]), eq(events.noun, 'issue'), since && gt(events.at, since)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(mostDeeds * issueIds.length);
  return deeds.reverse();
}

/** Every time an issue's deadline moved, the first first. */
export async function listDeadlineMoves(db: Database, viewer: Member, issueId: string): Promise<SeenEvent[]> {
  return selectEvents(db, viewer)
    .where(and(eq(events.issueId, issueId), eq(events.action, 'deadlineMoved')))
    .orderBy(asc(events.at), asc(events.id))
    .limit(100);
}

/** The lines that the newest deed on an issue wrote: all of one moment. */
export async function listNewestDeed(db: Database, viewer: Member, issueId: string): Promise<SeenEvent[]> {
  const ofIssue = and(eq(events.issueId, issueId), eq(events.noun, 'issue'), eq(events.subjectId, issueId), changesTheIssue);
  const newest = db
    .select({ at: sql`max(${events.at})` })
    .from(events)
    .where(ofIssue);
  return selectEvents(db, viewer)
    .where(and(ofIssue, eq(events.at, newest)))
    .orderBy(asc(events.id))
    .limit(20);
}

// Merges and goals are noted on an issue without a new version of it.
const changesTheIssue = inArray(events.action, [
  'created',
  'updated',
  'deadlineMoved',
  'addedToRelease',
  'removedFromRelease',
  'statusChanged',
]);

function selectEvents(db: Database, viewer: Member) {
  const isOpen: SQL | undefined = may(viewer, 'release.seeConfidential')
    ? undefined
    : sql`(${ne(events.noun, 'release')} or exists (select 1 from ${releases} where ${eq(releases.id, events.subjectId)} and ${eq(releases.isConfidential, false)}))`;
  return db
    .select({
      id: events.id,
      at: events.at,
      day: events.day,
      actorId: events.actorId,
      noun: events.noun,
      subjectId: events.subjectId,
      action: events.action,
      changes: isOpen ? sql<Changes | null>`case when ${isOpen} then ${events.changes} end`.mapWith(events.changes) : events.changes,
      note: isOpen ? sql<string>`case when ${isOpen} then ${events.note} else '' end` : events.note,
      productId: events.productId,
      issueId: events.issueId,
      releaseId: events.releaseId,
    })
    .from(events)
    .$dynamic();
}
