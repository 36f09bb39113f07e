import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { insertRows, type Overwrite } from '@/db/dialect/insert-rows';
import { findOrganisation } from '@/db/queries/organisation';
import { events, issueStates } from '@/db/schema/history';
import { issues } from '@/db/schema/issues';
import { type Day, dayIn } from '@/domain/calendar/day';
import { deedsByIssue } from '@/domain/history/deeds-by-issue';
import { type IssueState, stateOf, statesOf, stillSo } from '@/domain/history/issue-states';
import type { Issue } from '@/domain/issues/issue';

/** Notes how issues stand from the day of `moment` on. Those whose kept fields are as before stay as they are. */
export async function keepIssueStates(tx: Database, after: readonly Issue[], before: readonly Issue[], moment: Date): Promise<void> {
  const stoodAs = new Map(before.map((issue) => [issue.seq, JSON.stringify(stateOf(issue))]));
  const changed = after.filter((issue) => stoodAs.get(issue.seq) !== JSON.stringify(stateOf(issue)));
  if (changed.length === 0) return;
  const day = dayIn((await findOrganisation(tx))?.timeZone ?? 'UTC', moment);
  if (before.length > 0)
    await endStates(
      tx,
      changed.map((issue) => issue.seq),
      day,
    );
  await insertStates(
    tx,
    changed.map((issue) => ({ ...stateOf(issue), fromDay: day, toDay: stillSo })),
  );
}

/** A clock that was set back must not leave two states for one evening. */
async function endStates(tx: Database, seqs: readonly number[], day: Day) {
  const theirs = inArray(issueStates.seq, [...seqs]);
  await tx.delete(issueStates).where(and(theirs, gt(issueStates.fromDay, day)));
  await tx
    .update(issueStates)
    .set({ toDay: day })
    .where(and(theirs, lt(issueStates.fromDay, day), gt(issueStates.toDay, day)));
}

/** Rows as they are; one of the same day is overwritten. */
export const insertStates = (tx: Database, states: readonly IssueState[]) => insertRows(tx, issueStates, states, overwritten);

const overwritten: Overwrite = {
  target: [issueStates.seq, issueStates.fromDay],
  set: {
    toDay: sql`excluded.to_day`,
    status: sql`excluded.status`,
    severity: sql`excluded.severity`,
    priority: sql`excluded.priority`,
    ownerId: sql`excluded.owner_id`,
    verifierId: sql`excluded.verifier_id`,
    releaseId: sql`excluded.release_id`,
    stageId: sql`excluded.stage_id`,
    dueOn: sql`excluded.due_on`,
    slipCount: sql`excluded.slip_count`,
    isBlocked: sql`excluded.is_blocked`,
  },
};

/** Issues that are gone were never there. */
export async function removeIssueStates(tx: Database, seqs: readonly number[]): Promise<void> {
  await tx.delete(issueStates).where(inArray(issueStates.seq, [...seqs]));
}

/** Tells every state again from the issues and their history; equals what the writes kept. Works in pieces of `issuesAtOnce`. */
export async function rebuildIssueStates(tx: Database, issuesAtOnce = 250): Promise<void> {
  const timeZone = (await findOrganisation(tx))?.timeZone ?? 'UTC';
  await tx.delete(issueStates);
  let after = 0;
  for (;;) {
    const page = await tx.select().from(issues).where(gt(issues.seq, after)).orderBy(asc(issues.seq)).limit(issuesAtOnce);
    const last = page.at(-1);
    if (!last) return;
    const history = await tx
      .select()
      .from(events)
      .where(
        and(
          eq(events.noun, 'issue'),
          inArray(
            events.issueId,
            page.map((issue) => issue.id),
          ),
        ),
      )
      .orderBy(asc(events.at), asc(events.id));
    const deedsOf = deedsByIssue(history);
    await insertStates(
      tx,
      page.flatMap((issue) => statesOf(issue, deedsOf.get(issue.id) ?? [], timeZone)),
    );
    after = last.seq;
  }
}
