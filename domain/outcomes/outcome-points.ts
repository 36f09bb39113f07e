import type { Day } from '@/domain/calendar/day';
import type { SeriesPoint } from '@/domain/statistics/interrupted-series';
import type { ChangeUnit, Rhythm } from './outcome';
import { coveredFrom, type OutcomeWindow, periodOf } from './outcome-window';

export type DatedValue = { day: Day; value: number };

/** One period of a series as it is compared. @property day of its last value @property shown value in the measure's unit */
export type OutcomePoint = SeriesPoint & { day: Day; shown: number };

/**
 * @property missing periods between the first and the last point of each side that have no value @property merged periods with several
 * values, whose mean counts @property mixed values that sum up days on both sides of the fix, or days of settling, and count nowhere
 */
export type OutcomePoints = { before: OutcomePoint[]; after: OutcomePoint[]; missing: number; merged: number; mixed: number };

/** A change in percent needs values above nought. */
export type NotPositive = { kind: 'notPositive'; day: Day };

type Choices = { rhythm: Rhythm; start: Day; window: OutcomeWindow; unit: ChangeUnit };

/**
 * The periods of a series inside the window. In percent, logarithms are compared, so that a step is a ratio. With a control series only
 * periods that both have count, and the difference (or ratio) is compared; it is shown on the level of the control's first period.
 */
export function outcomePoints(
  values: readonly DatedValue[],
  control: readonly DatedValue[] | null,
  choices: Choices,
): OutcomePoints | NotPositive {
  const isRelative = choices.unit === 'percent';
  const bad = isRelative ? [...values, ...(control ?? [])].find((point) => isCounted(point.day, choices) && point.value <= 0) : undefined;
  if (bad) return { kind: 'notPositive', day: bad.day };

  const measured = bySide(values, choices);
  const beside = control && bySide(control, choices);
  const reference = beside ? [...beside.before.values()][0]?.shown : undefined;
  const pointsOf = (side: 'before' | 'after') =>
    [...measured[side].values()].flatMap((point): OutcomePoint[] => {
      if (!beside) return [{ ...point, value: isRelative ? Math.log(point.shown) : point.shown }];
      const other = beside[side].get(point.position);
      if (!other || reference === undefined) return [];
      const shown = isRelative ? (point.shown / other.shown) * reference : point.shown - other.shown + reference;
      return [{ ...point, shown, value: isRelative ? Math.log(shown) : shown }];
    });
  const [before, after] = [pointsOf('before'), pointsOf('after')];
  return { before, after, missing: gaps(before) + gaps(after), merged: measured.merged, mixed: measured.mixed };
}

type Period = { position: number; day: Day; shown: number; n: number };

function bySide(values: readonly DatedValue[], choices: Choices) {
  const sides = { before: new Map<number, Period>(), after: new Map<number, Period>() };
  let mixed = 0;
  for (const { day, value } of [...values].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const side = sideOf(day, choices);
    if (side === 'mixed') mixed += 1;
    if (side !== 'before' && side !== 'after') continue;
    const position = periodOf(day, choices.rhythm, choices.start);
    const known = sides[side].get(position);
    const n = (known?.n ?? 0) + 1;
    sides[side].set(position, { position, day, shown: ((known?.shown ?? 0) * (n - 1) + value) / n, n });
  }
  const merged = [...sides.before.values(), ...sides.after.values()].filter(({ n }) => n > 1).length;
  return { ...sides, merged, mixed };
}

const isCounted = (day: Day, choices: Choices) => ['before', 'after'].includes(sideOf(day, choices));

function sideOf(day: Day, { window, rhythm }: Choices): 'before' | 'after' | 'mixed' | 'outside' {
  if (day < window.beforeFrom || day > window.afterTo) return 'outside';
  if (day <= window.beforeTo) return 'before';
  return coveredFrom(day, rhythm) >= window.afterFrom ? 'after' : 'mixed';
}

function gaps(points: readonly OutcomePoint[]): number {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? last.position - first.position + 1 - points.length : 0;
}
