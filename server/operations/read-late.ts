import type { Database } from '@/db/dialect/dialect';
import { listReleases } from '@/db/queries/releases';
import { listReleaseDeeds } from '@/db/queries/releases-as-of';
import { listBlockedTop, listLastForecasts, listLateTop, listReleaseMoves } from '@/db/queries/report-late';
import { countLateThen, countOpenCarriedThen, listBlockedTopThen, listLateTopThen } from '@/db/queries/report-late-then';
import { listTallies } from '@/db/queries/tallies';
import { addDays, type Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { endOfDay } from '@/domain/calendar/moment-of-clock';
import { isOpen, issueStatuses, openStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { fixesPerRelease } from '@/domain/program/fixes-per-release';
import type { SeenRelease, VisibleRelease } from '@/domain/releases/release';
import { releaseAsOf } from '@/domain/releases/release-as-of';
import { issueRows } from '@/domain/report/issue-rows';
import type { DecisionFacts } from '@/domain/report/make-decisions';
import { type LateFacts, lastDue } from '@/domain/report/make-late';

// A release planned long before the quarter may still wait, or have shipped in it.
const yearDays = 366;
const [mostLate, mostBlocked] = [6, 3];

export type LateAsked = {
  span: Span;
  /** The evening that the report tells of. */
  day: Day;
  isPast: boolean;
  productId: string | null;
  timeZone: string;
  productNames: ReadonlyMap<string, string>;
};

type Standing = Pick<LateFacts, 'overdue' | 'overdueTop' | 'issues' | 'open'> & { blocked: DecisionFacts['blocked']; unowned: number };

/** What is late and what waits for a decision, as it stood on the evening that the report tells of. */
export async function readLate(db: Database, viewer: Member, asked: LateAsked) {
  const releases = await readReleases(db, viewer, asked);
  const seen = releases.filter((release): release is VisibleRelease => !release.isMasked);
  const seenIds = seen.map(({ id }) => id);
  const waitingIds = seen.filter(({ status, plannedOn }) => status === 'planned' && plannedOn <= asked.span.to).map(({ id }) => id);
  const { blocked, unowned, ...standing } = await (asked.isPast ? standingThen : standingNow)(db, viewer, asked, waitingIds);
  const { span, day, isPast, productId, productNames } = asked;
  const productIds = productId ? [productId] : [];
  const late: LateFacts = {
    ...{ span, day, isPast, productIds, productNames, releases, ...standing },
    forecasts: await listLastForecasts(db, viewer, seenIds, day),
    moves: await listReleaseMoves(db, viewer, seenIds, day),
  };
  const top = { status: [...openStatuses], priority: ['P0' as const, 'P1' as const], owner: ['none'], product: productIds };
  const decisions = { blocked, unowned: { n: unowned, href: issueRows(top, { asOf: isPast ? day : null }) } };
  return { releases, late, decisions };
}

/** Releases as they were planned on that evening. What is confidential today is so for every evening. */
async function readReleases(db: Database, viewer: Member, { span, day, isPast, productId, timeZone }: LateAsked): Promise<SeenRelease[]> {
  const choice = { plannedFrom: addDays(span.from, -yearDays), productId: productId ?? undefined };
  const releases = await listReleases(db, viewer, { ...choice, isWithCancelled: isPast });
  if (!isPast) return releases;
  const seen = releases.filter((release): release is VisibleRelease => !release.isMasked);
  const deeds = await listReleaseDeeds(db, viewer, seen);
  return releases.flatMap((release): SeenRelease[] => {
    if (release.isMasked) return release.status === 'cancelled' ? [] : [release];
    const past = releaseAsOf(release, deeds.get(release.id) ?? [], endOfDay(day, timeZone));
    if (!past || past.status === 'cancelled') return [];
    return [{ ...past, isConfidential: release.isConfidential || past.isConfidential, isMasked: false }];
  });
}

async function standingNow(db: Database, viewer: Member, { day, productId }: LateAsked, releaseIds: string[]): Promise<Standing> {
  const product = { productId: productId ?? undefined };
  const due = await listTallies(db, 'due', { to: lastDue(day), ...product });
  const fixes = fixesPerRelease(await listTallies(db, 'release', { a: releaseIds }));
  const open = (await listTallies(db, 'status', product)).filter(
    (row) => isTop(row) && issueStatuses.some((one) => one === row.a && isOpen(one)),
  );
  // Open ones less those that somebody carries.
  const unowned = sum(open) - sum((await listTallies(db, 'load', product)).filter(isTop));
  return {
    overdue: sum(due),
    overdueTop: sum(due.filter(isTop)),
    issues: await listLateTop(db, viewer, lastDue(day), mostLate, productId),
    open: new Map([...fixes].map(([id, release]) => [id, release.open])),
    blocked: await listBlockedTop(db, viewer, mostBlocked, productId),
    unowned: Math.max(0, unowned),
  };
}

async function standingThen(db: Database, viewer: Member, evening: LateAsked, releaseIds: string[]): Promise<Standing> {
  const counted = await countLateThen(db, viewer, evening);
  const top = counted.filter(({ priority }) => priority === 'P0' || priority === 'P1');
  return {
    overdue: counted.reduce((total, { late }) => total + late, 0),
    overdueTop: top.reduce((total, { late }) => total + late, 0),
    issues: await listLateTopThen(db, viewer, evening, mostLate),
    open: await countOpenCarriedThen(db, viewer, releaseIds, evening.day),
    blocked: await listBlockedTopThen(db, viewer, evening, mostBlocked),
    unowned: top.reduce((total, { unowned }) => total + unowned, 0),
  };
}

const isTop = (row: { b: string }) => row.b === 'P0' || row.b === 'P1';

const sum = (rows: readonly { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);
