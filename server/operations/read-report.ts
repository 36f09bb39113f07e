import type { Database } from '@/db/dialect/dialect';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { findFiscalYear, listLatestCheckIns } from '@/db/queries/goals';
import { findOrganisation } from '@/db/queries/organisation';
import { listOutcomes } from '@/db/queries/outcomes';
import { listProducts } from '@/db/queries/products';
import { listReleases } from '@/db/queries/releases';
import { countDeeds, countFixesPerDay, listTopDeeds } from '@/db/queries/report-deeds';
import { listBlockedTop, listLastForecasts, listLateTop, listReleaseMoves } from '@/db/queries/report-late';
import { listReportWords, listSecretNames } from '@/db/queries/report-words';
import { listTallies } from '@/db/queries/tallies';
import { addDays, type Day, dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearSpan, type Span } from '@/domain/calendar/fiscal';
import { isOpen, issueStatuses } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { fixesPerRelease } from '@/domain/program/fixes-per-release';
import { burnKinds } from '@/domain/releases/burn-up';
import type { SeenRelease, VisibleRelease } from '@/domain/releases/release';
import type { GoalFacts } from '@/domain/report/make-goals';
import { type LateFacts, lastDue } from '@/domain/report/make-late';
import { makeReport } from '@/domain/report/make-report';
import { openReader } from '@/domain/report/open-reader';
import { provenOf } from '@/domain/report/proven-of';
import type { Report } from '@/domain/report/report';
import type { BetterIssue } from '@/domain/report/report-better';
import { type AskedQuarter, quarterDays, quarterText } from '@/domain/report/report-quarter';

// A release planned long before the quarter may still wait, or have shipped in it.
const yearDays = 366;
const [mostBetter, mostLate, mostBlocked] = [4, 6, 3];

/**
 * The report of a quarter as one reader may know it, as it stands now: a fixed number of statements, none over the ledger.
 * @returns undefined before the organisation is set up
 */
export async function readReport(db: Database, viewer: Member, quarter: AskedQuarter, now: Date): Promise<Report | undefined> {
  const organisation = await findOrganisation(db);
  if (!organisation) return undefined;
  const today = dayIn(organisation.timeZone, now);
  const settings = fiscalSettingsOf(organisation);
  const span = quarterDays(quarter, settings, today);
  const within = { from: span.from, to: span.until };
  const products = await listProducts(db, viewer);
  const productNames = new Map(products.map(({ id, name }) => [id, name]));
  const releases = await listReleases(db, viewer, { plannedFrom: addDays(span.from, -yearDays) });
  const found = await listTallies(db, 'found', within);
  const fixed = await countFixesPerDay(db, viewer, within);
  const words = await listReportWords(db, viewer, quarter);
  const mayKnowAll = may(viewer, 'release.seeConfidential');

  return makeReport({
    header: {
      organisation: organisation.name,
      isDemo: organisation.isDemo,
      timeZone: organisation.timeZone,
      locale: organisation.locale,
      calendar: organisation.calendar,
      year: span.year,
      quarter: span.quarter,
      from: span.from,
      to: span.to,
      asOf: span.until,
      madeAt: now.toISOString(),
      isRunning: span.isRunning,
      productName: null,
      isMasked: !mayKnowAll,
      href: `/report?quarter=${quarterText(quarter)}`,
    },
    goals: await readGoalFacts(db, viewer, [fiscalYearSpan(quarter.year - 1, settings), fiscalYearSpan(quarter.year, settings)], {
      year: quarter.year,
      today,
      until: span.until,
    }),
    better: {
      quarter,
      span: within,
      ...(await readProven(db, viewer, within)),
      verified: deedsOf(await listTopDeeds(db, viewer, 'verified', 'verified', within, mostBetter)),
      released: deedsOf(await listTopDeeds(db, viewer, 'released', 'released', within, mostBetter)),
      counted: {
        found: sum(found),
        fixed: sum(fixed),
        released: await countDeeds(db, viewer, 'released', within),
        verified: await countDeeds(db, viewer, 'verified', within),
      },
    },
    late: await readLateFacts(db, viewer, { span, today, releases, productNames }),
    decisions: { blocked: await listBlockedTop(db, viewer, mostBlocked), unowned: await countUnowned(db) },
    charts: {
      span: within,
      weekStartsOn: organisation.weekStartsOn,
      found: found.map((row) => ({ day: row.a, n: row.n })),
      fixed,
      next: await readNext(db, releases, productNames, today),
      today,
    },
    edited: words,
    secretNames: mayKnowAll || words.length === 0 ? [] : await listSecretNames(db),
  });
}

const sum = (rows: readonly { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);

async function readGoalFacts(
  db: Database,
  viewer: Member,
  [before, span]: readonly [Span, Span],
  { year, today, until }: { year: number; today: Day; until: Day },
): Promise<GoalFacts> {
  const fiscalYear = await findFiscalYear(db, viewer, year);
  if (!fiscalYear) return { year, policy: '', span, pillars: [], outlooks: [], checkIns: [] };
  const { tree, goals } = await readGoalOutlooks(db, viewer, { fiscalYearId: fiscalYear.id, span, before }, today, until);
  const goalIds = tree.goals.map(({ id }) => id);
  const checkIns = await listLatestCheckIns(db, viewer, goalIds);
  return { year, policy: fiscalYear.policy, span, pillars: tree.pillars, outlooks: goals, checkIns };
}

/** Contracts of which the quarter brought the proof, with those that not everybody may know. */
async function readProven(db: Database, viewer: Member, span: Span) {
  const proven = (await listOutcomes(db, viewer)).flatMap((facts) => provenOf(facts, span));
  const isAll = proven.length === 0 || !may(viewer, 'release.seeConfidential');
  const open = isAll ? proven : (await listOutcomes(db, openReader)).map(({ outcome }) => ({ id: outcome.id }));
  const openIds = new Set(open.map(({ id }) => id));
  return { proven, secretProvenIds: new Set(proven.flatMap(({ id }) => (openIds.has(id) ? [] : [id]))) };
}

type DeedRow = Awaited<ReturnType<typeof listTopDeeds>>[number];

const deedsOf = (rows: readonly DeedRow[]): BetterIssue[] =>
  rows.flatMap(({ id, key, title, productName, severity, day }) =>
    day ? [{ id, key, title, productName, severity, day, href: `/issues/${key}` }] : [],
  );

async function readLateFacts(
  db: Database,
  viewer: Member,
  { span, today, releases, productNames }: Pick<LateFacts, 'span' | 'today' | 'releases' | 'productNames'>,
): Promise<LateFacts> {
  const due = await listTallies(db, 'due', { to: lastDue(span, today) });
  const seenIds = releases.flatMap((release) => (release.isMasked ? [] : [release.id]));
  const fixes = fixesPerRelease(await listTallies(db, 'release', { a: seenIds }));
  return {
    span,
    today,
    overdue: sum(due),
    overdueTop: sum(due.filter(isTop)),
    issues: await listLateTop(db, viewer, lastDue(span, today), mostLate),
    releases,
    productNames,
    open: new Map([...fixes].map(([id, { open }]) => [id, open])),
    forecasts: await listLastForecasts(db, viewer, seenIds),
    moves: await listReleaseMoves(db, viewer, seenIds),
  };
}

const isTop = (row: { b: string }) => row.b === 'P0' || row.b === 'P1';

/** Open P0 and P1 that nobody owns: all open ones less those that somebody carries. */
async function countUnowned(db: Database): Promise<number> {
  const open = (await listTallies(db, 'status')).filter((row) => isTop(row) && issueStatuses.some((one) => one === row.a && isOpen(one)));
  return Math.max(0, sum(open) - sum((await listTallies(db, 'load')).filter(isTop)));
}

/** The next planned release that the reader may know, with what happened in it day by day. */
async function readNext(db: Database, releases: readonly SeenRelease[], productNames: ReadonlyMap<string, string>, today: Day) {
  const planned = releases.filter((release): release is VisibleRelease => !release.isMasked && release.status === 'planned');
  const release = planned.find(({ plannedOn }) => plannedOn >= today) ?? planned.at(-1);
  if (!release) return null;
  const rows = await listTallies(db, 'burn', { a: release.id });
  const burnRows = rows.flatMap(({ b, c, n }) => {
    const kind = burnKinds.find((one) => one === c);
    return kind ? [{ day: b, kind, n }] : [];
  });
  return { release, productName: productNames.get(release.productId) ?? '', burnRows };
}
