import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { TallyRow } from '@/domain/history/flow';
import { coverageOf, type Visit } from '@/domain/walkthroughs/coverage';
import { monthEnds } from './fiscal-months';
import type { ComputedMeasure } from './goal';
import { type LedgerFigure, ledgerFigure } from './ledger-figures';

/** What the ledger knows for one product, or for all. @property onTime, fixTime tallies of the year's months @property status tallies as they stand */
export type LedgerYear = {
  onTime: readonly TallyRow[];
  fixTime: readonly TallyRow[];
  status: readonly TallyRow[];
  touchpointIds: readonly string[];
  visits: readonly Visit[];
};

export type LedgerPoint = { day: Day; figure: LedgerFigure };

/**
 * Whether a measure is known for every month, or only as the ledger stands today: past statuses and priorities are not kept as counts.
 */
export const knownPerMonth = {
  onTimeFixRate: true,
  medianDaysToFix: true,
  openP0P1: false,
  verifiedShare: false,
  walkthroughCoverage: true,
} as const satisfies Record<ComputedMeasure, boolean>;

/**
 * The figures of a computed KPI within a fiscal year up to today: of each month the fixes of that month alone, of coverage all that was
 * walked since the year began; of the others one figure, today's, and none once the year is over.
 */
export function ledgerSeries(measure: ComputedMeasure, ledger: LedgerYear, year: Span, today: Day): LedgerPoint[] {
  const months = monthEnds(year).filter((day) => day.slice(0, 7) <= today.slice(0, 7));
  if (!knownPerMonth[measure]) return today >= year.from && today <= year.to ? [pointOn(measure, ledger, year, today)] : [];
  return months.map((last) => pointOn(measure, ledger, year, last < today ? last : today));
}

function pointOn(measure: ComputedMeasure, ledger: LedgerYear, year: Span, day: Day): LedgerPoint {
  const ofMonth = (rows: readonly TallyRow[]) => rows.filter((row) => row.a === day.slice(0, 7));
  const coverage = coverageOf(ledger.touchpointIds, ledger.visits, { from: year.from, to: day });
  const counts = { onTime: ofMonth(ledger.onTime), fixTime: ofMonth(ledger.fixTime), status: ledger.status, coverage };
  return { day, figure: ledgerFigure(measure, counts) };
}
