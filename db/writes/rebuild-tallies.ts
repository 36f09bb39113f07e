import { gt } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events } from '@/db/schema/history';
import { issueGoals, issueKpis, issues } from '@/db/schema/issues';
import { type Tally, talliesOfEvent, talliesOfIssue, tallyDifference, tallyMeasures } from '@/domain/history/tallies';
import { addTallies, clearTallies } from './tallies';

const rowsAtOnce = 2000;

/** Counts everything anew from the issues and the history; the result equals what the writes kept. */
export async function rebuildTallies(tx: Database): Promise<void> {
  await clearTallies(tx, tallyMeasures);
  await addTallies(tx, tallyDifference([], [...(await countIssues(tx)), ...(await countEvents(tx))]));
}

async function countIssues(tx: Database): Promise<Tally[]> {
  const goalIds = groupLinks(await tx.select({ issueId: issueGoals.issueId, id: issueGoals.goalId }).from(issueGoals));
  const kpiIds = groupLinks(await tx.select({ issueId: issueKpis.issueId, id: issueKpis.kpiId }).from(issueKpis));
  let counted: Tally[] = [];
  let after = 0;
  for (;;) {
    const page = await tx.select().from(issues).where(gt(issues.seq, after)).orderBy(issues.seq).limit(rowsAtOnce);
    const last = page.at(-1);
    if (!last) return counted;
    counted = tallyDifference(
      [],
      [...counted, ...page.flatMap((issue) => talliesOfIssue(issue, goalIds.get(issue.id) ?? [], kpiIds.get(issue.id) ?? []))],
    );
    after = last.seq;
  }
}

async function countEvents(tx: Database): Promise<Tally[]> {
  let counted: Tally[] = [];
  let after = '';
  for (;;) {
    const page = await tx.select().from(events).where(gt(events.id, after)).orderBy(events.id).limit(rowsAtOnce);
    const last = page.at(-1);
    if (!last) return counted;
    counted = tallyDifference([], [...counted, ...page.flatMap(talliesOfEvent)]);
    after = last.id;
  }
}

function groupLinks(links: { issueId: string; id: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { issueId, id } of links) groups.set(issueId, [...(groups.get(issueId) ?? []), id]);
  return groups;
}
