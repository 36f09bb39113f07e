import type { Database } from '@/db/dialect/dialect';
import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { type GoalOutlook, goalOutlook } from '@/domain/goals/goal-outlook';
import { readGoals } from '@/domain/goals/read-goals';
import type { Member } from '@/domain/people/member';
import { readLedgerYear } from './goal-ledger';
import { listOverrides } from './goal-records';
import { listGoalTree } from './goals';

/** @property span the fiscal year's days @property before those of the year before it */
export type AskedGoals = { fiscalYearId: string; span: Span; before: Span };

/**
 * A fiscal year's goals as they stand and will probably end: a fixed number of statements, none over issues.
 * @param until the last day that counts, when it is not today
 */
export async function readGoalOutlooks(
  db: Database,
  viewer: Member,
  { fiscalYearId, span, before }: AskedGoals,
  today: Day,
  until = today,
) {
  const tree = await listGoalTree(db, viewer, fiscalYearId);
  const ledger = await readLedgerYear(db, viewer, tree.kpis, span, before.from);
  const overrides = await listOverrides(
    db,
    viewer,
    tree.goals.map(({ id }) => id),
  );
  const goals = readGoals(tree, ledger, span, today, until, before).map(
    (reading): GoalOutlook =>
      goalOutlook(reading, overrides.find(({ goalId, day }) => goalId === reading.goal.id && day <= until) ?? null, span, until),
  );
  return { tree, goals };
}
