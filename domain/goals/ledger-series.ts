import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { TallyRow } from '@/domain/history/flow';
import { coverageOf, type Visit } from '@/domain/walkthroughs/coverage';
import { monthEnds } from './fiscal-months';
import type { ComputedMeasure } from './goal';
import { type LedgerFigure, type LineCount, ledgerFigure } from './ledger-figures';

/** What the ledger knows for one product, or for all. @property onTime, fixTime tallies of the year's months @property status tallies as they stand @property statusByMonth
 * the same as they stood at the end of past months, as far as they were kept */
export type LedgerYear = {
  onTime: readonly TallyRow[];
  fixTime: readonly TallyRow[];
  status: readonly TallyRow[];
  statusByMonth: ReadonlyMap<string, readonly TallyRow[]>;
  touchpointIds: readonly string[];
  visits: readonly Visit[];
  lineByMonth: ReadonlyMap<string, readonly LineCount[]>;
};

export type LedgerPoint = { day: Day; figure: LedgerFigure };

/** Whether a measure follows from counts of past months alone, or needs to have been written down while the month lasted. */
export const knownPerMonth = {
  onTimeFixRate: true,
  medianDaysToFix: true,
  openP0P1: false,
  verifiedShare: false,
  walkthroughCoverage: true,
  unbrokenShare: true,
} as const satisfies Record<ComputedMeasure, boolean>;

/**
 * The figures of a computed KPI within a fiscal year up to today: of each month the fixes of that month alone, of coverage all that was
 * walked since the year began; of the others how things stood at the end of each month that was kept, and stand today.
 */
export function ledgerSeries(measure: ComputedMeasure, ledger: LedgerYear, year: Span, today: Day): LedgerPoint[] {
  const months = monthEnds(year).filter((day) => day.slice(0, 7) <= today.slice(0, 7));
  if (!knownPerMonth[measure]) return months.flatMap((last) => standingOn(measure, ledger, last < today ? last : today, today));
  return months.map((last) => pointOn(measure, ledger, year, last < today ? last : today));
}

/** Nothing for a month of which nothing was kept: it was before the program, or the server did not run. */
function standingOn(measure: ComputedMeasure, ledger: LedgerYear, day: Day, today: Day): LedgerPoint[] {
  const status = day === today ? ledger.status : ledger.statusByMonth.get(day.slice(0, 7));
  if (!status) return [];
  const counts = { onTime: [], fixTime: [], status, coverage: { kind: 'noTouchpoints' as const }, line: noLine };
  return [{ day, figure: ledgerFigure(measure, counts) }];
}

function pointOn(measure: ComputedMeasure, ledger: LedgerYear, year: Span, day: Day): LedgerPoint {
  const ofMonth = (rows: readonly TallyRow[]) => rows.filter((row) => row.a === day.slice(0, 7));
  const coverage = coverageOf(ledger.touchpointIds, ledger.visits, { from: year.from, to: day });
  const counts = {
    onTime: ofMonth(ledger.onTime),
    fixTime: ofMonth(ledger.fixTime),
    status: ledger.status,
    coverage,
    line: lineOf(ledger.lineByMonth.get(day.slice(0, 7)) ?? []),
  };
  return { day, figure: ledgerFigure(measure, counts) };
}

const noLine: LineCount = { verified: 0, unbroken: 0 };

const lineOf = (counts: readonly LineCount[]): LineCount =>
  counts.reduce((sum, { verified, unbroken }) => ({ verified: sum.verified + verified, unbroken: sum.unbroken + unbroken }), noLine);
