import type { Day } from '@/domain/calendar/day';
import { periodOf, rhythmOf } from '@/domain/forecasts/goal-kpi-history';
import { xmrSignals } from '@/domain/statistics/xmr-signals';
import type { NaturalLimits } from './kpi-baseline';
import { isMaintained, type KpiPlan, type Measurement } from './kpi-progress';

export type Period = ReturnType<typeof periodOf>;

/**
 * A signal as it is told. `run`: so many periods in a row on one side of the mean since a day. `outside`: one value beyond a limit.
 * `nearLimit`: three of four values nearer a limit than the mean. `jump`: the change since the value before is more than routine.
 * @property better whether it goes where the KPI should; null for a KPI to be kept @property days of the values it is made of
 */
export type KpiSignal = { side: 'above' | 'below'; better: boolean | null; days: readonly Day[] } & (
  | { kind: 'run'; count: number; period: Period; since: Day }
  | { kind: 'outside'; day: Day; value: number }
  | { kind: 'nearLimit'; day: Day }
  | { kind: 'jump'; day: Day; change: number }
);

/**
 * What one set of limits has to say, the newest first, each change once: values outside that belong to a run are told by the run when they lie on its
 * side, and three of four near a limit only where nothing else is said of the value.
 */
export function kpiSignals(plan: KpiPlan, { limits, values }: NaturalLimits): KpiSignal[] {
  if (limits.kind !== 'limits') return [];
  const found = xmrSignals(
    values.map(({ value }) => value),
    limits,
  );
  const better = (side: 'above' | 'below') => (isMaintained(plan) ? null : plan.target > plan.baseline === (side === 'above'));
  const at = (index: number): Measurement => values[index] ?? { day: '', value: 0 };
  const told = new Set<number>();
  const signals: KpiSignal[] = [];

  const completing = found.filter(({ rule }) => rule === 'eightInARow');
  for (const { index, side } of completing) {
    if (completing.some((later) => later.index === index + 1 && later.side === side)) continue;
    const isOnSide = (value: number) => (side === 'above' ? value > limits.mean : value < limits.mean);
    let first = index;
    while (first > 0 && isOnSide(at(first - 1).value)) first--;
    const run = values.slice(first, index + 1);
    for (let member = first; member <= index; member++) told.add(member);
    const period = periodOf(rhythmOf(values)?.stepInDays ?? 1);
    signals.push({
      kind: 'run',
      side,
      better: better(side),
      count: run.length,
      period,
      since: at(first).day,
      days: run.map(({ day }) => day),
    });
  }
  for (const { index, rule, side } of found) {
    const { day, value } = at(index);
    const shared = { side, better: better(side), days: [day], day };
    if (rule === 'outside' && !told.has(index)) signals.push({ kind: 'outside', ...shared, value });
    if (rule === 'jump') signals.push({ kind: 'jump', ...shared, change: value - at(index - 1).value });
    if (rule === 'threeOfFour' && !told.has(index) && !found.some((other) => other.index === index && other.rule === 'outside')) {
      signals.push({ kind: 'nearLimit', ...shared });
    }
  }
  return signals.sort((one, other) => ((one.days.at(-1) ?? '') < (other.days.at(-1) ?? '') ? 1 : -1));
}
