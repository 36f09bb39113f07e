import { asc } from 'drizzle-orm';
import { inTransaction } from '@/db/connection';
import { issueStates } from '@/db/schema/history';
import { rebuildIssueStates } from '@/db/writes/issue-states';

/**
 * Where the states kept as issues were written differ from those told again from the history: somebody wrote an issue without
 * writing it down. Empty: nothing is missing.
 */
export function findHistoryGaps() {
  return inTransaction(async (tx) => {
    const all = () => tx.select().from(issueStates).orderBy(asc(issueStates.seq), asc(issueStates.fromDay));
    const kept = joined(await all());
    await rebuildIssueStates(tx);
    const told = joined(await all());
    const [isKept, isTold] = [new Set(kept), new Set(told)];
    return { unwritten: kept.filter((state) => !isTold.has(state)), lost: told.filter((state) => !isKept.has(state)) };
  });
}

/** What was taken back on the day it was done leaves two equal states in a row. */
function joined(states: readonly (typeof issueStates.$inferSelect)[]): string[] {
  const runs: (typeof issueStates.$inferSelect)[] = [];
  for (const state of states) {
    const last = runs.at(-1);
    const isSame = last && JSON.stringify({ ...state, fromDay: '', toDay: '' }) === JSON.stringify({ ...last, fromDay: '', toDay: '' });
    if (isSame) last.toDay = state.toDay;
    else runs.push({ ...state });
  }
  return runs.map((state) => JSON.stringify(state));
}
