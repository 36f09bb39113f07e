import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import type { TooFew } from '@/domain/statistics/figure';
import type { Kpi, TargetPoint } from './goal';
import { expectedProgress, type KpiPace, kpiPace } from './kpi-pace';
import { type KpiProgress, kpiProgress, type Measurement } from './kpi-progress';
import type { LedgerPoint } from './ledger-series';
import { expectedOn, targetPath } from './target-path';
import { type YearEndReading, yearEndStraightReading } from './year-end-straight-reading';

/** All that is said of one KPI in one fiscal year. Values carry the KPI's unit. */
export type KpiReading = {
  kpi: Kpi;
  path: readonly Measurement[];
  /** In the year and not ahead of today, in order of day. */
  measurements: readonly Measurement[];
  /** All that are not ahead of today, also those from before the year: they tell how it moves. */
  known: readonly Measurement[];
  progress: KpiProgress;
  pace: KpiPace;
  yearEnd: YearEndReading;
  /** Progress that the path asks for today, 0…1; null for a maintain KPI. */
  askedToday: number | null;
  /** Progress that the path asked for on the day of the latest value; null without one. */
  askedThen: number | null;
  /** A computed KPI's figures, also those of too few. */
  points: readonly LedgerPoint[];
  /** Why a computed KPI has no value: the most that any of its figures counts. */
  tooFew: TooFew | null;
};

/**
 * @param measurements typed values, or none for a computed KPI @param points from `ledgerSeries`, or none for a typed one
 * @param earlier a computed KPI's figures of the year before, where they are comparable
 */
export function readKpi(
  kpi: Kpi,
  targets: readonly TargetPoint[],
  measurements: readonly Measurement[],
  points: readonly LedgerPoint[],
  year: Span,
  today: Day,
  earlier: readonly LedgerPoint[] = [],
): KpiReading {
  const all = kpi.computedFrom ? [...pointsWithEnough(earlier), ...pointsWithEnough(points)] : measurements;
  const known = all.filter(({ day }) => day <= today);
  const inYear = known.filter(({ day }) => day >= year.from && day <= year.to);
  const path = targetPath(kpi, targets, year);
  const pace = kpiPace(kpi, path, inYear);
  const askedValue = pace.kind === 'maintain' || kpi.target === kpi.baseline ? null : expectedOn(path, today);
  return {
    kpi,
    path,
    measurements: inYear,
    known,
    progress: kpiProgress(kpi, inYear),
    pace,
    yearEnd: yearEndStraightReading(kpi, inYear, year),
    askedToday: askedValue === null ? null : (askedValue - kpi.baseline) / (kpi.target - kpi.baseline),
    askedThen: expectedProgress(kpi, pace),
    points,
    tooFew: inYear.length > 0 ? null : fullest(points),
  };
}

const pointsWithEnough = (points: readonly LedgerPoint[]): Measurement[] =>
  points.flatMap(({ day, figure }) => (figure.kind === 'figure' ? [{ day, value: figure.value }] : []));

function fullest(points: readonly LedgerPoint[]): TooFew | null {
  const few = points.flatMap(({ figure }) => (figure.kind === 'tooFew' ? [figure] : []));
  return few.reduce<TooFew | null>((most, figure) => (most === null || figure.n > most.n ? figure : most), null);
}
