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
 * @param until the last day that counts: what was measured after it is left out
 */
export function readGoals(
  rows: GoalRows,
  ledgerOf: (productId: string | null) => LedgerYear,
  year: Span,
  today: Day,
  until: Day = today,
): GoalReading[] {
  const [targets, measurements] = [groupByKpi(rows.targets), groupByKpi(rows.measurements)];
  return rows.goals.map((goal) =>
    readGoal(
      goal,
      rows.kpis
        .filter((kpi) => kpi.goalId === goal.id)
        .map((kpi) => {
          const points = kpi.computedFrom ? ledgerSeries(kpi.computedFrom, ledgerOf(kpi.productId), year, today) : [];
          const counted = points.filter(({ day }) => day <= until);
          return readKpi(kpi, targets.get(kpi.id) ?? [], measurements.get(kpi.id) ?? [], counted, year, until);
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
