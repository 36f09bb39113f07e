import { and, between, eq, gte, inArray, isNull, lte, min, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { lineMonths, statusMonths, tallies } from '@/db/schema/history';
import { journeys, stages, touchpoints } from '@/db/schema/journeys';
import { products } from '@/db/schema/products';
import { steps, walkthroughs } from '@/db/schema/walkthroughs';
import type { Span } from '@/domain/calendar/fiscal';
import type { ComputedMeasure } from '@/domain/goals/goal';
import type { LedgerYear } from '@/domain/goals/ledger-series';
import type { Member } from '@/domain/people/member';

type Viewer = Pick<Member, 'role'>;
type Asked = { computedFrom: ComputedMeasure | null; productId: string | null };

const nothing: LedgerYear = {
  onTime: [],
  fixTime: [],
  status: [],
  statusByMonth: new Map(),
  touchpointIds: [],
  visits: [],
  lineByMonth: new Map(),
};
const tallyOf = {
  onTimeFixRate: 'onTime',
  medianDaysToFix: 'fixTime',
  openP0P1: 'status',
  verifiedShare: 'status',
  unbrokenShare: 'line',
} as const;

/**
 * What the ledger keeps for the computed KPIs of a fiscal year: at most nine statements over counts and walkthroughs, none over issues.
 * @param since counts by month reach back to this day, what was walked does not @returns the ledger of one product, or of all for null
 */
export async function readLedgerYear(
  db: Database,
  _viewer: Viewer,
  kpis: readonly Asked[],
  year: Span,
  since = year.from,
): Promise<(productId: string | null) => LedgerYear> {
  const computed = kpis.filter((kpi) => kpi.computedFrom !== null);
  if (computed.length === 0) return () => nothing;
  const months = { from: since, to: year.to };
  const counted = computed.flatMap((kpi) =>
    kpi.computedFrom && kpi.computedFrom !== 'walkthroughCoverage' ? [{ ...kpi, measure: tallyOf[kpi.computedFrom] }] : [],
  );
  const sums = [
    ...(await sumEverywhere(db, measuresOf(counted.filter((kpi) => kpi.productId === null)), months)),
    ...(await sumPerProduct(db, counted, months)),
  ];
  const places = computed.some((kpi) => kpi.computedFrom === 'walkthroughCoverage')
    ? await listPlaces(db, year)
    : { points: [], visits: [] };
  const lines = counted.some(({ measure }) => measure === 'line') ? await listLineMonths(db, months) : [];
  const kept = counted.some(({ measure }) => measure === 'status') ? await listStatusMonths(db, months) : [];
  return (productId) => {
    const rows = (measure: string) => sums.filter((row) => row.measure === measure && row.productId === productId);
    const own = <Row extends { productId: string }>(all: Row[]) =>
      productId === null ? all : all.filter((row) => row.productId === productId);
    return {
      onTime: rows('onTime'),
      fixTime: rows('fixTime'),
      status: rows('status'),
      statusByMonth: byMonth(own(kept)),
      touchpointIds: own(places.points).map((point) => point.id),
      visits: own(places.visits),
      lineByMonth: byMonth(own(lines)),
    };
  };
}

const measuresOf = (counted: readonly { measure: string }[]) => [...new Set(counted.map((kpi) => kpi.measure))];

const monthly = ['onTime', 'fixTime'];
const sum = sql<number>`sum(${tallies.n})`.mapWith(Number);

// Months bound the measures that have them, so that older years cost nothing; statuses are asked for by themselves.
const boundsOf = (measures: readonly string[], year: Span): SQL[] => {
  const months = measures.filter((measure) => monthly.includes(measure));
  const others = measures.filter((measure) => !monthly.includes(measure) && measure !== 'line');
  const inYear = months.map((measure) => and(eq(tallies.measure, measure), between(tallies.a, year.from.slice(0, 7), year.to.slice(0, 7))));
  return [...inYear, others.length > 0 ? inArray(tallies.measure, others) : undefined].filter((bound) => bound !== undefined);
};

async function sumEverywhere(db: Database, measures: readonly string[], year: Span) {
  const columns = { measure: tallies.measure, a: tallies.a, b: tallies.b, c: tallies.c };
  const reads = boundsOf(measures, year).map((bound) =>
    db
      .select({ ...columns, n: sum })
      .from(tallies)
      .where(bound)
      .groupBy(tallies.measure, tallies.a, tallies.b, tallies.c)
      .having(sql`sum(${tallies.n}) <> 0`),
  );
  return (await Promise.all(reads)).flat().map((row) => ({ ...row, productId: null }));
}

async function sumPerProduct(db: Database, counted: readonly { measure: string; productId: string | null }[], year: Span) {
  const ofOne = counted.filter((kpi) => kpi.productId !== null);
  const productIds = [...new Set(ofOne.flatMap((kpi) => kpi.productId ?? []))];
  const columns = { measure: tallies.measure, productId: tallies.productId, a: tallies.a, b: tallies.b, c: tallies.c, n: tallies.n };
  const reads = boundsOf(measuresOf(ofOne), year).map((bound) =>
    db
      .select(columns)
      .from(tallies)
      .where(and(bound, inArray(tallies.productId, productIds))),
  );
  return (await Promise.all(reads)).flat();
}

function byMonth<Row extends { month: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const months = new Map<string, Row[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  return months;
}

async function listStatusMonths(db: Database, year: Span) {
  const rows = await db
    .select()
    .from(statusMonths)
    .where(between(statusMonths.month, year.from.slice(0, 7), year.to.slice(0, 7)));
  return rows.map(({ status, priority, ...row }) => ({ ...row, a: status, b: priority, c: '' }));
}

async function listLineMonths(db: Database, year: Span) {
  return db
    .select()
    .from(lineMonths)
    .where(between(lineMonths.month, year.from.slice(0, 7), year.to.slice(0, 7)));
}

/** Touchpoints of our own journeys, and the first day in the year on which each was walked. */
async function listPlaces(db: Database, year: Span) {
  const points = await db
    .select({ id: touchpoints.id, productId: journeys.productId })
    .from(touchpoints)
    .innerJoin(stages, eq(stages.id, touchpoints.stageId))
    .innerJoin(journeys, eq(journeys.id, stages.journeyId))
    .innerJoin(products, eq(products.id, journeys.productId))
    .where(
      and(
        isNull(touchpoints.archivedAt),
        isNull(stages.archivedAt),
        isNull(journeys.archivedAt),
        isNull(products.archivedAt),
        eq(products.isCompetitor, false),
      ),
    );
  const walkedOn = sql<string>`coalesce(${walkthroughs.finishedOn}, ${walkthroughs.plannedOn})`;
  const visits = await db
    .select({ touchpointId: steps.touchpointId, productId: walkthroughs.productId, day: min(walkedOn) })
    .from(walkthroughs)
    .innerJoin(steps, eq(steps.walkthroughId, walkthroughs.id))
    .where(and(gte(walkedOn, year.from), lte(walkedOn, year.to)))
    .groupBy(steps.touchpointId, walkthroughs.productId);
  return { points, visits: visits.flatMap(({ day, ...visit }) => (day ? [{ ...visit, day: String(day) }] : [])) };
}
