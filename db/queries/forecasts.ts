import { and, eq, gte, inArray, lt, lte, max, min, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { forecasts } from '@/db/schema/forecasts';
import { tallies } from '@/db/schema/history';
import { releases } from '@/db/schema/releases';
import type { Day } from '@/domain/calendar/day';
import type { PromiseCounts } from '@/domain/forecasts/calibration';
import { openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { type BurnRow, burnKinds } from '@/domain/releases/burn-up';

/** What the releases of a product finished day by day since a day, and the first day on which anything happened in one. Counts only. */
export async function readPace(
  db: Database,
  _viewer: Pick<Member, 'role'>,
  productId: string,
  since: Day,
): Promise<{ rows: BurnRow[]; beganOn: Day | null }> {
  const recent = db
    .select({ id: releases.id })
    .from(releases)
    .where(and(eq(releases.productId, productId), or(eq(releases.status, 'planned'), gte(releases.shippedOn, since))));
  const rows = await db
    .select({ day: tallies.b, kind: tallies.c, n: sql<number>`sum(${tallies.n})`.mapWith(Number) })
    .from(tallies)
    .where(and(eq(tallies.measure, 'burn'), inArray(tallies.a, recent), gte(tallies.b, since), inArray(tallies.c, ['done', 'undone'])))
    .groupBy(tallies.b, tallies.c);
  const [first] = await db
    .select({ day: min(tallies.b) })
    .from(tallies)
    .where(
      and(
        eq(tallies.measure, 'burn'),
        inArray(tallies.a, db.select({ id: releases.id }).from(releases).where(eq(releases.productId, productId))),
      ),
    );
  return {
    rows: rows.flatMap(({ day, kind, n }) => {
      const known = burnKinds.find((candidate) => candidate === kind);
      return known ? [{ day, kind: known, n }] : [];
    }),
    beganOn: first?.day ?? null,
  };
}

/** Open issues in releases of the same product planned before this one. A count only: it names no release. */
export async function countOpenAhead(
  db: Database,
  _viewer: Member,
  release: { id: string; productId: string; plannedOn: Day },
): Promise<number> {
  const before = db
    .select({ id: releases.id })
    .from(releases)
    .where(
      and(
        eq(releases.productId, release.productId),
        eq(releases.status, 'planned'),
        or(lt(releases.plannedOn, release.plannedOn), and(eq(releases.plannedOn, release.plannedOn), lt(releases.id, release.id))),
      ),
    );
  const [row] = await db
    .select({ n: sql<number>`coalesce(sum(${tallies.n}), 0)`.mapWith(Number) })
    .from(tallies)
    .where(and(eq(tallies.measure, 'release'), inArray(tallies.a, before), inArray(tallies.b, [...openStatuses])));
  return row?.n ?? 0;
}

/** The chance that was last forecast for each release, by release. @param until the last day to look at */
export async function listLastChances(
  db: Database,
  _viewer: Member,
  releaseIds: readonly string[],
  until?: Day,
): Promise<Map<string, number>> {
  if (releaseIds.length === 0) return new Map();
  const last = db
    .select({ releaseId: forecasts.releaseId, madeOn: max(forecasts.madeOn).as('newest_on') })
    .from(forecasts)
    .where(and(inArray(forecasts.releaseId, [...releaseIds]), until ? lte(forecasts.madeOn, until) : undefined))
    .groupBy(forecasts.releaseId)
    .as('last');
  const rows = await db
    .select({ releaseId: forecasts.releaseId, chance: forecasts.chance })
    .from(forecasts)
    .innerJoin(last, and(eq(last.releaseId, forecasts.releaseId), eq(last.madeOn, forecasts.madeOn)));
  return new Map(rows.map((row) => [row.releaseId, row.chance]));
}

/** Promises made for releases that shipped since, before their last issue was done, and how many of them were kept. */
export async function countPromises(db: Database, _viewer: Member): Promise<PromiseCounts> {
  const finished = db
    .select({ releaseId: tallies.a, doneOn: max(tallies.b).as('done_on') })
    .from(tallies)
    .where(
      and(
        eq(tallies.measure, 'burn'),
        eq(tallies.c, 'done'),
        inArray(tallies.a, db.select({ id: releases.id }).from(releases).where(eq(releases.status, 'shipped'))),
      ),
    )
    .groupBy(tallies.a)
    .as('finished');
  const made = (day: unknown) => sql<number>`coalesce(sum(case when ${day} is not null then 1 else 0 end), 0)`.mapWith(Number);
  const kept = (day: unknown) => sql<number>`coalesce(sum(case when ${finished.doneOn} <= ${day} then 1 else 0 end), 0)`.mapWith(Number);
  const [row] = await db
    .select({
      made50: made(forecasts.on50),
      kept50: kept(forecasts.on50),
      made70: made(forecasts.on70),
      kept70: kept(forecasts.on70),
      made85: made(forecasts.on85),
      kept85: kept(forecasts.on85),
      made95: made(forecasts.on95),
      kept95: kept(forecasts.on95),
      madeStraight: made(forecasts.straightOn),
      keptStraight: kept(forecasts.straightOn),
    })
    .from(forecasts)
    .innerJoin(finished, eq(finished.releaseId, forecasts.releaseId))
    .where(and(eq(forecasts.isWeekly, true), lt(forecasts.madeOn, finished.doneOn)));
  return {
    50: { made: row?.made50 ?? 0, kept: row?.kept50 ?? 0 },
    70: { made: row?.made70 ?? 0, kept: row?.kept70 ?? 0 },
    85: { made: row?.made85 ?? 0, kept: row?.kept85 ?? 0 },
    95: { made: row?.made95 ?? 0, kept: row?.kept95 ?? 0 },
    straight: { made: row?.madeStraight ?? 0, kept: row?.keptStraight ?? 0 },
  };
}
