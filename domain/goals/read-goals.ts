import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { Kpi, Measurement, TargetPoint } from './goal';
import { type GoalReading, readGoal } from './goal-reading';
import { readKpi } from './kpi-reading';
import { type LedgerYear, ledgerSeries } from './ledger-series';

type OfKpi<Thing> = Thing & { kpiId: string };

export type GoalRows = {
  goals: readonly GoalReading['goal'][];
  kpis: readonly Kpi[];
  targets: readonly OfKpi<TargetPoint>[];
  measurements: readonly OfKpi<Measurement>[];
};

/**
 * Goals with their KPIs as they stand in one fiscal year. @param ledgerOf what the ledger keeps for a product, or for all
 * @param until the last day that counts: what was measured after it is left out @param before the fiscal year before, of which the ledger
 * tells how a computed KPI moved
 */
export function readGoals(
  rows: GoalRows,
  ledgerOf: (productId: string | null) => LedgerYear,
  year: Span,
  today: Day,
  until: Day = today,
  before?: Span,
): GoalReading[] {
  const [targets, measurements] = [groupByKpi(rows.targets), groupByKpi(rows.measurements)];
  return rows.goals.map((goal) =>
    readGoal(
      goal,
      rows.kpis
        .filter((kpi) => kpi.goalId === goal.id)
        .map((kpi) => {
          const ledger = ledgerOf(kpi.productId);
          const points = kpi.computedFrom ? ledgerSeries(kpi.computedFrom, ledger, year, today) : [];
          const counted = points.filter(({ day }) => day <= until);
          // Coverage begins anew each year: how it rose last year is no history of this one.
          const isComparable = kpi.computedFrom !== null && kpi.computedFrom !== 'walkthroughCoverage';
          const earlier = before && kpi.computedFrom && isComparable ? ledgerSeries(kpi.computedFrom, ledger, before, today) : [];
          return readKpi(kpi, targets.get(kpi.id) ?? [], measurements.get(kpi.id) ?? [], counted, year, until, earlier);
        }),
    ),
  );
}

function groupByKpi<Row extends { kpiId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.kpiId);
    if (group) group.push(row);
    else groups.set(row.kpiId, [row]);
  }
  return groups;
}
