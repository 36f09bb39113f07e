import type { Day } from '@/domain/calendar/day';
import { accept, type Result, refuse } from '@/domain/result';
import { type TooFew, tooFew } from '@/domain/statistics/figure';
import { type XmrLimits, xmrLimits } from '@/domain/statistics/xmr';
import type { Measurement } from './kpi-progress';

/**
 * A declared span of a KPI's values from which its natural limits come. The values are kept as they were on that day, so that a later correction
 * changes no limit silently.
 */
export type KpiBaseline = {
  id: string;
  kpiId: string;
  from: Day;
  to: Day;
  values: readonly Measurement[];
  note: string;
  declaredById: string | null;
  declaredAt: Date;
};

/** Limits need this many values; with fewer than ten they are rough. */
export const neededForBaseline = 6;

/** The values of a span as a baseline keeps them. Refuses a span turned round, and one with too few values to tell variation from change. */
export function baselineValues(known: readonly Measurement[], from: Day, to: Day): Result<Measurement[]> {
  if (from > to) return refuse('goals.baselineTurned');
  const values = known.filter(({ day }) => day >= from && day <= to).map(({ day, value }) => ({ day, value }));
  if (values.length < neededForBaseline) return refuse('goals.baselineTooFew', { n: values.length, needed: neededForBaseline });
  return accept(values);
}

/**
 * The natural limits that hold from the first day of a baseline until the next one begins. @property isCorrected a value of the baseline
 * was changed since, so a lead may want to declare it anew @property until null: to this day
 */
export type NaturalLimits = {
  baseline: KpiBaseline;
  limits: XmrLimits | TooFew;
  until: Day | null;
  values: readonly Measurement[];
  isCorrected: boolean;
};

/** @param baselines of one KPI, in any order; of two from the same day the one declared later holds @param known values in order of day */
export function naturalLimits(baselines: readonly KpiBaseline[], known: readonly Measurement[]): NaturalLimits[] {
  const latest = new Map<Day, KpiBaseline>();
  for (const baseline of [...baselines].sort((one, other) => one.declaredAt.getTime() - other.declaredAt.getTime())) {
    latest.set(baseline.from, baseline);
  }
  const inOrder = [...latest.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.map((baseline, index) => {
    const until = inOrder[index + 1]?.from ?? null;
    return {
      baseline,
      limits: limitsOf(baseline),
      until,
      values: known.filter(({ day }) => day >= baseline.from && (until === null || day < until)),
      isCorrected: isCorrected(baseline, known),
    };
  });
}

const limitsOf = ({ values }: KpiBaseline): XmrLimits | TooFew =>
  values.length < neededForBaseline
    ? tooFew(values.length, neededForBaseline)
    : xmrLimits(
        values.map(({ value }) => value),
        neededForBaseline,
      );

function isCorrected({ values, from, to }: KpiBaseline, known: readonly Measurement[]): boolean {
  const now = known.filter(({ day }) => day >= from && day <= to);
  return now.length !== values.length || values.some(({ day, value }, index) => now[index]?.day !== day || now[index]?.value !== value);
}
