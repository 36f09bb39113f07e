import type { GoalStatus } from './goal-score';
import type { SnapshotGoal } from './goal-snapshot';

/** How many goals stand better, worse or as they did, and how many are no longer there. */
export type SnapshotMoves = { all: number; better: number; worse: number; same: number; gone: number };

const rank = { good: 2, warning: 1, bad: 0, unknown: null } as const satisfies Record<GoalStatus, number | null>;

/** By colour; where it is not known on one side nothing is said to have moved. */
export function movesSince(then: readonly SnapshotGoal[], now: ReadonlyMap<string, SnapshotGoal>): SnapshotMoves {
  const moves: SnapshotMoves = { all: then.length, better: 0, worse: 0, same: 0, gone: 0 };
  for (const goal of then) {
    const present = now.get(goal.id);
    const [before, after] = [rank[goal.status], present ? rank[present.status] : null];
    if (!present) moves.gone++;
    else if (before === null || after === null || before === after) moves.same++;
    else if (after > before) moves.better++;
    else moves.worse++;
  }
  return moves;
}
