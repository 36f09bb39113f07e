import type { Database } from '@/db/dialect/dialect';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { findFiscalYear, listLatestCheckIns } from '@/db/queries/goals';
import { findOrganisation } from '@/db/queries/organisation';
import { listProducts } from '@/db/queries/products';
import { countDeeds, countFixesPerDay, listTopDeeds } from '@/db/queries/report-deeds';
import { listReportWords, listSecretNames } from '@/db/queries/report-words';
import { listTallies } from '@/db/queries/tallies';
import { type Day, dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearSpan, type Span } from '@/domain/calendar/fiscal';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { burnKinds } from '@/domain/releases/burn-up';
import type { SeenRelease, VisibleRelease } from '@/domain/releases/release';
import { type AskedReport, reportQuery } from '@/domain/report/asked-report';
import type { GoalFacts } from '@/domain/report/make-goals';
import { makeReport } from '@/domain/report/make-report';
import type { Report } from '@/domain/report/report';
import type { BetterIssue } from '@/domain/report/report-better';
import { quarterDays } from '@/domain/report/report-quarter';
import { readLate } from './read-late';
import { readProven } from './read-proven';

const mostBetter = 4;

/**
 * The report of a quarter as one reader may know it: what is late as it stands now, or stood when the quarter ended. A fixed number of
 * statements, none over the ledger. Goals belong to the whole program, whatever product is asked for, and so do the leads' own words.
 * @returns undefined before the organisation is set up and for a product that there is not
 */
export async function readReport(db: Database, viewer: Member, asked: AskedReport, now: Date): Promise<Report | undefined> {
  const organisation = await findOrganisation(db);
  if (!organisation) return undefined;
  const today = dayIn(organisation.timeZone, now);
  const settings = fiscalSettingsOf(organisation);
  const span = quarterDays(asked, settings, today);
  const products = await listProducts(db, viewer);
  const product = products.find(({ id }) => id === asked.productId);
  const productId = product?.id ?? null;
  if (asked.productId && !product) return undefined;
  const within = { from: span.from, to: span.until, productId };
  const productNames = new Map(products.map(({ id, name }) => [id, name]));
  const isPast = span.to < today;
  const day = isPast ? span.to : today;
  const { timeZone } = organisation;
  const { releases, late, decisions } = await readLate(db, viewer, { span, day, isPast, productId, timeZone, productNames });
  const found = await listTallies(db, 'found', { from: span.from, to: span.until, productId: product?.id });
  const fixed = await countFixesPerDay(db, viewer, within);
  const words = product ? [] : await listReportWords(db, viewer, asked);
  const mayKnowAll = may(viewer, 'release.seeConfidential');

  return makeReport({
    header: {
      organisation: organisation.name,
      isDemo: organisation.isDemo,
      timeZone,
      locale: organisation.locale,
      calendar: organisation.calendar,
      year: span.year,
      quarter: span.quarter,
      from: span.from,
      to: span.to,
      asOf: span.until,
      madeAt: now.toISOString(),
      isRunning: span.isRunning,
      productId,
      productName: product?.name ?? null,
      isMasked: !mayKnowAll,
      href: `/report?${reportQuery({ ...asked, productId })}`,
    },
    goals: await readGoalFacts(db, viewer, [fiscalYearSpan(asked.year - 1, settings), fiscalYearSpan(asked.year, settings)], {
      year: asked.year,
      today,
      until: span.until,
    }),
    better: {
      asked,
      span: within,
      ...(await readProven(db, viewer, within, productId)),
      verified: deedsOf(await listTopDeeds(db, viewer, 'verified', 'verified', within, mostBetter)),
      released: deedsOf(await listTopDeeds(db, viewer, 'released', 'released', within, mostBetter)),
      counted: {
        found: sum(found),
        fixed: sum(fixed),
        released: await countDeeds(db, viewer, 'released', within),
        verified: await countDeeds(db, viewer, 'verified', within),
      },
    },
    late,
    decisions,
    charts: {
      span: within,
      weekStartsOn: organisation.weekStartsOn,
      found: found.map((row) => ({ day: row.a, n: row.n })),
      fixed,
      next: await readNext(db, releases, productNames, day),
      day,
      flowHref: productId ? `/program?product=${productId}` : '/program',
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
  const checkIns = await listLatestCheckIns(db, viewer, goalIds, until);
  return { year, policy: fiscalYear.policy, span, pillars: tree.pillars, outlooks: goals, checkIns };
}

type DeedRow = Awaited<ReturnType<typeof listTopDeeds>>[number];

const deedsOf = (rows: readonly DeedRow[]): BetterIssue[] =>
  rows.flatMap(({ id, key, title, productName, severity, day }) =>
    day ? [{ id, key, title, productName, severity, day, href: `/issues/${key}` }] : [],
  );

/** The release that was planned next on an evening and that the reader may know, with what had happened in it day by day. */
async function readNext(db: Database, releases: readonly SeenRelease[], productNames: ReadonlyMap<string, string>, evening: Day) {
  const planned = releases.filter((release): release is VisibleRelease => !release.isMasked && release.status === 'planned');
  const release = planned.find(({ plannedOn }) => plannedOn >= evening) ?? planned.at(-1);
  if (!release) return null;
  const rows = await listTallies(db, 'burn', { a: release.id });
  const burnRows = rows.flatMap(({ b, c, n }) => {
    const kind = burnKinds.find((one) => one === c);
    return kind && b <= evening ? [{ day: b, kind, n }] : [];
  });
  return { release, productName: productNames.get(release.productId) ?? '', burnRows };
}
