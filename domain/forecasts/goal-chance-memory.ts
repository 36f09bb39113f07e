import type { GoalKind } from '@/domain/goals/goal';
import { type ForecastPart, type GoalChance, goalChance } from './goal-chance';
import { neededValues } from './goal-kpi-forecast';

const most = 200;
const memory = new Map<string, GoalChance>();
const numbers = new WeakMap<Float64Array, number>();
let lastNumber = 0;

/** `goalChance`, computed once for the same remembered runs, weights and kind. The least recently asked for is forgotten. */
export function rememberedChance(kind: GoalKind, parts: readonly ForecastPart[]): GoalChance {
  if (parts.some(({ progressOfRuns }) => progressOfRuns === null)) return goalChance(kind, parts, neededValues);
  const key = JSON.stringify([kind, parts.map(({ kpi, progressOfRuns }) => [kpi.weight, numberOf(progressOfRuns)])]);
  const found = memory.get(key) ?? goalChance(kind, parts, neededValues);
  memory.delete(key);
  memory.set(key, found);
  const [oldest] = memory.keys();
  if (memory.size > most && oldest !== undefined) memory.delete(oldest);
  return found;
}

/** The same runs have the same number; runs that were forgotten and drawn anew have another. */
function numberOf(runs: Float64Array | null): number {
  if (!runs) return 0;
  const known = numbers.get(runs) ?? ++lastNumber;
  numbers.set(runs, known);
  return known;
}
