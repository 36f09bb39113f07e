import type { Quarter } from '@/domain/calendar/fiscal';
import type { TooFew } from '@/domain/statistics/figure';
import { z95 } from '@/domain/statistics/normal';
import { type Share, wilson } from '@/domain/statistics/wilson';

/** What was forecast as a quarter ended, of years that are over. @property chance 0…1 @property low, high the 80 % range of the year's end */
export type SaidChance = { goalId: string; chance: number };
export type SaidRange = { kpiId: string; quarter: Quarter; low: number; high: number };

/** How those years ended. */
export type YearEnds = { goals: ReadonlyMap<string, boolean>; kpis: ReadonlyMap<string, number> };

/** Of the goals given a chance between `from` and `to`, each counted once: what was said on average, and the share that was met. */
export type ChanceRow = { from: number; to: number; said: number; goals: number; share: Share | TooFew };
/** Of the KPIs forecast as a quarter ended: the share whose year ended inside the range. */
export type RangeRow = { quarter: Quarter; kpis: number; share: Share | TooFew };

export type Honesty = 'unknown' | 'tooHopeful' | 'tooCareful' | 'honest';
/** @property expected goals that should have been met, had every chance been right */
export type GoalCalibration = {
  goals: number;
  expected: number;
  met: number;
  honesty: Honesty;
  chances: ChanceRow[];
  ranges: RangeRow[];
};

const bands = [0, 0.2, 0.4, 0.6, 0.8].map((from) => ({ from, to: Math.round((from + 0.2) * 10) / 10 }));
const neededInRow = 3;
const neededGoals = 5;

/**
 * Holds the chances and ranges that were said against how the years ended. A goal's forecasts of one year share one ending, so a goal
 * counts once, with the mean of what was said of it; a row is refused below three, the sentence below five goals. What is without an
 * ending is left out.
 */
export function goalCalibration(chances: readonly SaidChance[], ranges: readonly SaidRange[], ends: YearEnds): GoalCalibration {
  const held = meansPerGoal(chances.filter(({ goalId }) => ends.goals.has(goalId)));
  const isMet = (goalId: string) => ends.goals.get(goalId) === true;
  const met = held.filter(({ goalId }) => isMet(goalId)).length;
  const expected = held.reduce((sum, { chance }) => sum + chance, 0);
  const spread = Math.sqrt(held.reduce((sum, { chance }) => sum + chance * (1 - chance), 0));
  return {
    goals: held.length,
    expected,
    met,
    honesty: held.length < neededGoals ? 'unknown' : honestyOf(met - expected, spread),
    chances: bands.flatMap(({ from, to }): ChanceRow[] => {
      const within = meansPerGoal(
        chances.filter(({ goalId, chance }) => ends.goals.has(goalId) && chance >= from && (chance < to || to === 1)),
      );
      if (within.length === 0) return [];
      const said = within.reduce((sum, { chance }) => sum + chance, 0) / within.length;
      const share = wilson(within.filter(({ goalId }) => isMet(goalId)).length, within.length, neededInRow);
      return [{ from, to, said, goals: within.length, share }];
    }),
    ranges: ([1, 2, 3, 4] as const).flatMap((quarter): RangeRow[] => {
      const said = ranges.flatMap((range) => {
        const value = ends.kpis.get(range.kpiId);
        return range.quarter === quarter && value !== undefined ? [value >= range.low && value <= range.high] : [];
      });
      if (said.length === 0) return [];
      return [{ quarter, kpis: said.length, share: wilson(said.filter((isInside) => isInside).length, said.length, neededInRow) }];
    }),
  };
}

/** More or fewer than the chances foresaw, by more than chance alone explains in 95 of 100 cases; half a goal is rounding. */
function honestyOf(surplus: number, spread: number): Exclude<Honesty, 'unknown'> {
  if (Math.abs(surplus) - 0.5 <= z95 * spread) return 'honest';
  return surplus < 0 ? 'tooHopeful' : 'tooCareful';
}

function meansPerGoal(chances: readonly SaidChance[]): SaidChance[] {
  const perGoal = new Map<string, number[]>();
  for (const { goalId, chance } of chances) perGoal.set(goalId, [...(perGoal.get(goalId) ?? []), chance]);
  return [...perGoal].map(([goalId, all]) => ({ goalId, chance: all.reduce((sum, chance) => sum + chance, 0) / all.length }));
}
