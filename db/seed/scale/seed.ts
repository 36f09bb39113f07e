import { inTransaction } from '@/db/connection';
import { events, tallies } from '@/db/schema/history';
import { issueGoals, issueSequence, issues } from '@/db/schema/issues';
import { insertStates } from '@/db/writes/issue-states';
import { saveLineMonth } from '@/db/writes/line-months';
import { addTallies } from '@/db/writes/tallies';
import { addDays, type Day } from '@/domain/calendar/day';
import { deedsByIssue } from '@/domain/history/deeds-by-issue';
import { statesOf } from '@/domain/history/issue-states';
import { type Tally, talliesOfEvent, talliesOfIssue, tallyDifference } from '@/domain/history/tallies';
import { issueSearchText } from '@/domain/issues/issue-search-text';
import { mulberry32 } from '@/domain/statistics/mulberry32';
import { anIssueOfSize, eventsOfSize, pick } from './issue-life';
import { insertSurroundings } from './surroundings';

export type ScaleSize = { issues: number; events: number; people: number; today: Day; seed?: number; passwordHash?: string | null };

const issuesAtOnce = 250;
const eventsAtOnce = 1_000;
const mostUncounted = 300_000;

/** A ledger of a given size, for measuring. `progress` is told how many issues are in. */
export async function seedScale(size: ScaleSize, progress: (done: number) => void = () => {}): Promise<void> {
  const random = mulberry32(size.seed ?? 1);
  const around = await inTransaction((tx) => insertSurroundings(tx, size.people, size.today, size.passwordHash ?? null));
  const eventsPerIssue = size.events / size.issues;
  let counted: Tally[] = [];
  let eventNumber = 0;
  const nextEventId = () => `event-${String(++eventNumber).padStart(9, '0')}`;

  for (let start = 1; start <= size.issues; start += issuesAtOnce) {
    const batch = Array.from({ length: Math.min(issuesAtOnce, size.issues - start + 1) }, (_, index) =>
      anIssueOfSize(start + index, size.issues, size.today, around, random),
    );
    const links = batch.map((issue) => ({ issueId: issue.id, goalId: pick(random, around.goalIds) }));
    const history = batch.flatMap((issue) => eventsOfSize(issue, eventsPerIssue, nextEventId));
    await inTransaction(async (tx) => {
      await tx.insert(issues).values(batch.map((issue) => ({ ...issue, searchText: issueSearchText(issue, []) })));
      await tx.insert(issueGoals).values(links);
      const deedsOf = deedsByIssue(history);
      await insertStates(
        tx,
        batch.flatMap((issue) => statesOf(issue, deedsOf.get(issue.id) ?? [], 'UTC')),
      );
      for (let at = 0; at < history.length; at += eventsAtOnce) await tx.insert(events).values(history.slice(at, at + eventsAtOnce));
    });
    const added = batch.flatMap((issue, index) => talliesOfIssue(issue, [links[index]?.goalId ?? ''], []));
    counted.push(...added, ...history.flatMap(talliesOfEvent));
    if (counted.length > mostUncounted) counted = tallyDifference([], counted);
    progress(start + batch.length - 1);
  }
  await inTransaction(async (tx) => {
    await tx.delete(tallies);
    await addTallies(tx, tallyDifference([], counted));
    for (const month of monthsUpTo(size.today)) await saveLineMonth(tx, month);
    await tx.insert(issueSequence).values({ id: 'issue', next: size.issues + 1 });
  });
}

/** The months of the last year and of this one so far. */
const monthsUpTo = (today: Day) =>
  new Set(Array.from({ length: 13 }, (_, index) => addDays(`${today.slice(0, 7)}-15`, -30 * index).slice(0, 7)));
