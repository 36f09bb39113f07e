import type { Day } from '@/domain/calendar/day';
import { periodOf, rhythmOf } from '@/domain/forecasts/goal-kpi-history';
import { type XmrRule, type XmrSignal, xmrSignals } from '@/domain/statistics/xmr-signals';
import type { NaturalLimits } from './kpi-baseline';
import { isMaintained, type KpiPlan, type Measurement } from './kpi-progress';

export type Period = ReturnType<typeof periodOf>;

/**
 * A signal as it is told. `run`: so many periods in a row on one side of the mean since a day. `outside`: one value beyond a limit, or so many
 * in a row. `nearLimit`: three of four values nearer a limit than the mean. `jump`: the change since the value before is more than routine.
 * @property better whether it goes where the KPI should; null for a KPI to be kept @property days of the values it is made of
 */
export type KpiSignal = { side: 'above' | 'below'; better: boolean | null; days: readonly Day[] } & (
  | { kind: 'run' | 'outsideRun'; count: number; period: Period; since: Day }
  | { kind: 'outside'; day: Day; value: number }
  | { kind: 'nearLimit'; day: Day }
  | { kind: 'jump'; day: Day; change: number }
);

/**
 * What one set of limits has to say, the newest first, each change once: neighbours outside on one side are one signal, a value that is
 * told by a stronger one is not told again by a weaker.
 */
export function kpiSignals(plan: KpiPlan, natural: NaturalLimits): KpiSignal[] {
  const { limits, values } = natural;
  if (limits.kind !== 'limits') return [];
  const found = xmrSignals(
    values.map(({ value }) => value),
    limits,
  );
  const period = periodOf(rhythmOf(values)?.stepInDays ?? 1);
  const told = new Set<number>();
  const tell = (first: number, last: number): readonly Measurement[] => {
    for (let index = first; index <= last; index++) told.add(index);
    return values.slice(first, last + 1);
  };
  const about = (side: 'above' | 'below', ...days: Day[]) => ({
    side,
    better: isMaintained(plan) ? null : plan.target > plan.baseline === (side === 'above'),
    days,
  });
  const signals: KpiSignal[] = [];
  for (const { first, last, side } of stretches(found, 'outside')) {
    const [start, ...others] = tell(first, last);
    if (!start) continue;
    const shared = about(side, start.day, ...others.map(({ day }) => day));
    if (others.length === 0) signals.push({ kind: 'outside', ...shared, day: start.day, value: start.value });
    else signals.push({ kind: 'outsideRun', ...shared, count: others.length + 1, period, since: start.day });
  }
  for (const { first, last, side } of stretches(found, 'eightInARow')) {
    const from = first - fewestInARow + 1;
    const isOnSide = ({ value }: Measurement) => (side === 'above' ? value > limits.mean : value < limits.mean);
    const before = values.slice(0, from).findLastIndex((value) => !isOnSide(value)) + 1;
    const run = tell(before, last);
    const since = run[0]?.day ?? '';
    signals.push({ kind: 'run', ...about(side, ...run.map(({ day }) => day)), count: run.length, period, since });
  }
  for (const { index, rule, side } of found) {
    const [value, previous] = [values[index], values[index - 1]];
    if (!value || told.has(index)) continue;
    if (rule === 'threeOfFour') signals.push({ kind: 'nearLimit', ...about(side, value.day), day: value.day });
    if (rule === 'jump' && previous)
      signals.push({ kind: 'jump', ...about(side, value.day), day: value.day, change: value.value - previous.value });
  }
  return signals.sort(newestFirst);
}

const fewestInARow = 8;

export const newestFirst = (one: KpiSignal, other: KpiSignal): number => ((one.days.at(-1) ?? '') < (other.days.at(-1) ?? '') ? 1 : -1);

/** Neighbouring values that give the same signal on the same side. */
function stretches(found: readonly XmrSignal[], rule: XmrRule): { first: number; last: number; side: XmrSignal['side'] }[] {
  const joined: { first: number; last: number; side: XmrSignal['side'] }[] = [];
  for (const { index, side } of found.filter((signal) => signal.rule === rule)) {
    const current = joined.at(-1);
    if (current?.last === index - 1 && current.side === side) current.last = index;
    else joined.push({ first: index, last: index, side });
  }
  return joined;
}
