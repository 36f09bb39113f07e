import type { TallyRow } from '@/domain/history/flow';
import { medianFixDays, onTimeOf } from '@/domain/history/timeliness';
import { type IssueStatus, isOpen, issueStatuses } from '@/domain/issues/issue';
import { type TooFew, tooFew } from '@/domain/statistics/figure';
import type { Coverage } from '@/domain/walkthroughs/coverage';
import type { ComputedMeasure, KpiUnit } from './goal';

/** A KPI's value as the ledger computes it, in its unit (shares in percent, 0…100). @property n what it is counted from */
export type LedgerFigure = { kind: 'figure'; value: number; n: number } | TooFew;

export const unitOfMeasure = {
  onTimeFixRate: 'percent',
  medianDaysToFix: 'days',
  openP0P1: 'number',
  verifiedShare: 'percent',
  walkthroughCoverage: 'percent',
  unbrokenShare: 'percent',
} as const satisfies Record<ComputedMeasure, KpiUnit>;

/** Fewest fixes, shipped fixes or touchpoints from which a share or a median is a figure; a plain count is one from nought. */
export const neededFor = {
  onTimeFixRate: 5,
  medianDaysToFix: 5,
  openP0P1: 0,
  verifiedShare: 5,
  walkthroughCoverage: 1,
  unbrokenShare: 5,
} as const satisfies Record<ComputedMeasure, number>;

/**
 * @property onTime, fixTime tallies of the months asked about @property status tallies as they stand @property coverage of the period
 * @property line the issues verified in the months asked about, and those of them that can be followed from goal to proof
 */
export type LedgerCounts = {
  onTime: readonly TallyRow[];
  fixTime: readonly TallyRow[];
  status: readonly TallyRow[];
  coverage: Coverage;
  line: LineCount;
};

export type LineCount = { verified: number; unbroken: number };

/** The value of a KPI that the ledger computes, from counts it keeps; never typed, never stored as a result. */
export const ledgerFigure = (measure: ComputedMeasure, counts: LedgerCounts): LedgerFigure => figures[measure](counts);

const figures = {
  onTimeFixRate: ({ onTime }) => {
    const { share } = onTimeOf(onTime, neededFor.onTimeFixRate);
    return share.kind === 'tooFew' ? share : figure(100 * share.share, share.n);
  },
  medianDaysToFix: ({ fixTime }) => {
    const median = medianFixDays(fixTime, neededFor.medianDaysToFix);
    return median.kind === 'tooFew' ? median : figure(median.value, median.n);
  },
  openP0P1: ({ status }) => {
    const open = total(status.filter((row) => isOpen(statusOf(row)) && (row.b === 'P0' || row.b === 'P1')));
    return figure(open, open);
  },
  verifiedShare: ({ status }) => {
    const verified = total(status.filter((row) => row.a === 'verified'));
    const shipped = verified + total(status.filter((row) => row.a === 'released'));
    return shipped < neededFor.verifiedShare ? tooFew(shipped, neededFor.verifiedShare) : figure((100 * verified) / shipped, shipped);
  },
  walkthroughCoverage: ({ coverage }) =>
    coverage.kind === 'noTouchpoints' ? tooFew(0, neededFor.walkthroughCoverage) : figure(100 * coverage.share, coverage.all),
  unbrokenShare: ({ line: { verified, unbroken } }) =>
    verified < neededFor.unbrokenShare ? tooFew(verified, neededFor.unbrokenShare) : figure((100 * unbroken) / verified, verified),
} satisfies Record<ComputedMeasure, (counts: LedgerCounts) => LedgerFigure>;

const figure = (value: number, n: number): LedgerFigure => ({ kind: 'figure', value, n });

const total = (rows: readonly TallyRow[]) => rows.reduce((sum, row) => sum + row.n, 0);

function statusOf(row: TallyRow): IssueStatus {
  const status = issueStatuses.find((one) => one === row.a);
  if (!status) throw new Error(`a tally of no status: ${row.a}`);
  return status;
}
