import { and, asc, count, desc, eq, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { fiscalYears, goals, kpiMeasurements, kpis, pillars } from '@/db/schema/goals';
import { issues } from '@/db/schema/issues';
import { outcomeCounts, outcomeGuards, outcomes, outcomeValues } from '@/db/schema/outcomes';
import { members } from '@/db/schema/people';
import { reachStates } from '@/db/schema/reach';
import { releases } from '@/db/schema/releases';
import type { Outcome } from '@/domain/outcomes/outcome';
import type { OutcomePlace } from '@/domain/outcomes/outcome-place';
import { outcomeStart } from '@/domain/outcomes/outcome-start';
import type { OutcomeFacts } from '@/domain/outcomes/read-outcome';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

type Viewer = Pick<Member, 'role'>;
export type OutcomeChoice = { id?: string; issueId?: string; releaseId?: string; productId?: string | null; isArchived?: boolean };

const mostOutcomes = 500;

export type SeenOutcome = OutcomeFacts & { place: OutcomePlace; guardIds: string[] };

// A contract about a confidential release, or about a fix that goes out with one, would tell its name and its day.
const isConfidential = eq(releases.isConfidential, true);
const isOpen = or(isNull(releases.id), not(isConfidential));

/**
 * Contracts that the viewer may see, with all their data: four statements, whatever their number. Those about a confidential release
 * are not selected for people without the right; `countHiddenOutcomes` says how many there are.
 */
export async function listOutcomes(db: Database, viewer: Viewer, choice: OutcomeChoice = {}): Promise<SeenOutcome[]> {
  const rows = await fromOutcomes(db)
    .where(and(chosen(choice), may(viewer, 'release.seeConfidential') ? undefined : isOpen))
    .orderBy(desc(outcomes.writtenOn), desc(outcomes.id))
    .limit(mostOutcomes);
  const ids = rows.map(({ outcome }) => outcome.id);
  if (ids.length === 0) return [];
  const kpiIds = [...new Set(rows.flatMap(({ outcome }) => (outcome.dataKind === 'series' && outcome.kpiId ? [outcome.kpiId] : [])))];
  const own = await db.select().from(outcomeValues).where(inArray(outcomeValues.outcomeId, ids)).orderBy(asc(outcomeValues.day));
  const ofKpis = kpiIds.length > 0 ? await listKpiValues(db, kpiIds) : [];
  const counts = await db.select().from(outcomeCounts).where(inArray(outcomeCounts.outcomeId, ids));
  const guards = await db.select().from(outcomeGuards).where(inArray(outcomeGuards.outcomeId, ids));
  return rows.map(({ outcome, start, ...place }) => {
    const typed = own.filter((value) => value.outcomeId === outcome.id && (value.series === 'control' || !outcome.kpiId));
    const measured = ofKpis.filter((value) => value.kpiId === outcome.kpiId);
    return {
      outcome,
      place,
      start: outcomeStart(outcome.subject, { startsOn: outcome.startsOn, ...start, reach: start.newestOn ? start : null }),
      values: [
        ...typed.map(({ series, day, value, note }) => ({ series, day, value, note })),
        ...measured.map(({ day, value, note }) => ({ series: 'measure' as const, day, value, note })),
      ],
      counts: counts.filter((one) => one.outcomeId === outcome.id),
      guardIds: guards.filter((guard) => guard.outcomeId === outcome.id).map((guard) => guard.kpiId),
    };
  });
}

export async function findOutcome(db: Database, viewer: Viewer, id: string): Promise<SeenOutcome | undefined> {
  const [inUse] = await listOutcomes(db, viewer, { id });
  return inUse ?? (await listOutcomes(db, viewer, { id, isArchived: true }))[0];
}

/** How many contracts belong to a confidential release that the viewer may not see. */
export async function countHiddenOutcomes(db: Database, viewer: Viewer): Promise<number> {
  if (may(viewer, 'release.seeConfidential')) return 0;
  const [row] = await db
    .select({ n: count() })
    .from(outcomes)
    .leftJoin(issues, eq(issues.id, outcomes.issueId))
    .innerJoin(releases, or(eq(releases.id, outcomes.releaseId), eq(releases.id, issues.releaseId)))
    .where(and(isNull(outcomes.archivedAt), isConfidential));
  return row?.n ?? 0;
}

/** The KPIs that must not get worse for a contract, with their values. */
export async function listGuards(db: Database, _viewer: Viewer, outcomeId: string) {
  const guards = await db
    .select({ kpi: kpis })
    .from(outcomeGuards)
    .innerJoin(kpis, eq(kpis.id, outcomeGuards.kpiId))
    .where(eq(outcomeGuards.outcomeId, outcomeId))
    .orderBy(asc(kpis.name), asc(kpis.id));
  const values = await listKpiValues(
    db,
    guards.map(({ kpi }) => kpi.id),
  );
  return guards.map(({ kpi }) => ({ kpi, values: values.filter((value) => value.kpiId === kpi.id) }));
}

/** KPIs that people measure, the newest year first; those that the ledger computes have no series of their own. */
export async function listTypedKpis(db: Database, _viewer: Viewer) {
  return db
    .select({ id: kpis.id, name: kpis.name, year: fiscalYears.year })
    .from(kpis)
    .innerJoin(goals, eq(goals.id, kpis.goalId))
    .innerJoin(pillars, eq(pillars.id, goals.pillarId))
    .innerJoin(fiscalYears, eq(fiscalYears.id, pillars.fiscalYearId))
    .where(and(isNull(kpis.archivedAt), isNull(kpis.computedFrom)))
    .orderBy(desc(fiscalYears.year), asc(kpis.name), asc(kpis.id))
    .limit(mostOutcomes);
}

/** Values of KPIs as they were measured, by day. */
async function listKpiValues(db: Database, kpiIds: readonly string[]) {
  if (kpiIds.length === 0) return [];
  return db
    .select({ kpiId: kpiMeasurements.kpiId, day: kpiMeasurements.day, value: kpiMeasurements.value, note: kpiMeasurements.note })
    .from(kpiMeasurements)
    .where(inArray(kpiMeasurements.kpiId, [...kpiIds]))
    .orderBy(asc(kpiMeasurements.day));
}

function chosen({ id, issueId, releaseId, productId, isArchived }: OutcomeChoice): SQL | undefined {
  return and(
    id ? eq(outcomes.id, id) : undefined,
    issueId ? eq(outcomes.issueId, issueId) : undefined,
    releaseId ? eq(outcomes.releaseId, releaseId) : undefined,
    productId ? sql`coalesce(${issues.productId}, ${releases.productId}) = ${productId}` : undefined,
    isArchived ? undefined : isNull(outcomes.archivedAt),
  );
}

function fromOutcomes(db: Database) {
  return db
    .select({
      outcome: outcomeColumns,
      start: {
        effectiveOn: issues.effectiveOn,
        shippedOn: releases.shippedOn,
        reachedOn: reachStates.reachedOn,
        newestOn: reachStates.newestOn,
      },
      issueKey: issues.key,
      issueTitle: issues.title,
      releaseName: releases.name,
      ownerName: members.name,
    })
    .from(outcomes)
    .leftJoin(issues, eq(issues.id, outcomes.issueId))
    .leftJoin(releases, or(eq(releases.id, outcomes.releaseId), eq(releases.id, issues.releaseId)))
    .leftJoin(reachStates, eq(reachStates.subjectId, sql`coalesce(${outcomes.releaseId}, ${issues.releaseId}, ${outcomes.issueId})`))
    .leftJoin(members, eq(members.id, outcomes.ownerId));
}

const outcomeColumns = {
  id: outcomes.id,
  subject: outcomes.subject,
  issueId: outcomes.issueId,
  releaseId: outcomes.releaseId,
  title: outcomes.title,
  startsOn: outcomes.startsOn,
  kpiId: outcomes.kpiId,
  measureName: outcomes.measureName,
  measureUnit: outcomes.measureUnit,
  dataKind: outcomes.dataKind,
  rhythm: outcomes.rhythm,
  changeUnit: outcomes.changeUnit,
  direction: outcomes.direction,
  smallestChange: outcomes.smallestChange,
  beforePeriods: outcomes.beforePeriods,
  settlingDays: outcomes.settlingDays,
  afterPeriods: outcomes.afterPeriods,
  answersBefore: outcomes.answersBefore,
  answersAfter: outcomes.answersAfter,
  controlName: outcomes.controlName,
  claimedChange: outcomes.claimedChange,
  source: outcomes.source,
  ownerId: outcomes.ownerId,
  writtenOn: outcomes.writtenOn,
  archivedAt: outcomes.archivedAt,
  version: outcomes.version,
} satisfies Record<keyof Outcome, unknown>;
