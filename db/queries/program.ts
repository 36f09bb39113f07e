import { eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { journeys, stages } from '@/db/schema/journeys';
import { members } from '@/db/schema/people';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { type AgeCount, ageBuckets, foundWithin } from '@/domain/history/ageing';
import type { Member } from '@/domain/people/member';
import { listReleases } from './releases';
import { listTallies, sumTallies } from './tallies';

/** The counts behind the program page: a fixed number of statements over counts kept, none over the ledger. */
export async function readProgram(db: Database, viewer: Member, { span, productId }: { span: Span; productId?: string }) {
  const months = { from: span.from.slice(0, 7), to: span.to.slice(0, 7), productId };
  const days = { ...span, productId };
  const releases = await listReleases(db, viewer, { productId, plannedFrom: span.from });
  return {
    found: await listTallies(db, 'found', days),
    flow: await listTallies(db, 'flow', { ...days, b: ['fixed', 'verified'] }),
    slips: await listTallies(db, 'slips', days),
    slipCauses: await listTallies(db, 'slipCauses', days),
    onTime: await listTallies(db, 'onTime', months),
    fixTime: await sumTallies(db, 'fixTime', months),
    age: await countAges(db, span.to, productId),
    heat: await listTallies(db, 'heat', { productId }),
    load: await listTallies(db, 'load', { productId }),
    releaseCounts: await listTallies(db, 'release', { a: releases.map(({ id }) => id), productId }),
    releases,
  };
}

/** One sum for each bucket: however many days issues were found on, few rows come back. */
async function countAges(db: Database, today: Day, productId: string | undefined): Promise<AgeCount[]> {
  const counts: AgeCount[] = [];
  for (const bucket of ageBuckets) {
    const { from, to } = foundWithin(bucket, today);
    const rows = await sumTallies(db, 'age', { from: from ?? undefined, to: to ?? undefined, productId });
    counts.push(...rows.map((row) => ({ ...row, bucket })));
  }
  return counts;
}

/** Names of stages by their ids, each with its journey: many journeys have a stage of the same name. */
export async function listStageNames(db: Database, _viewer: Member, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: stages.id, name: stages.name, journey: journeys.name })
    .from(stages)
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .where(inArray(stages.id, [...ids]));
  return new Map(rows.map((row) => [row.id, `${row.name} · ${row.journey}`]));
}

/** Names of people by their ids. */
export async function listMemberNames(db: Database, _viewer: Member, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(inArray(members.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
