import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { insertRows } from '@/db/dialect/insert-rows';
import { comments, issueGoals, issueKpis, issues } from '@/db/schema/issues';
import { talliesOfIssue, tallyDifference } from '@/domain/history/tallies';
import type { Issue } from '@/domain/issues/issue';
import { issueSearchText, searchedFields } from '@/domain/issues/issue-search-text';
import { keepIssueStates } from './issue-states';
import { addTallies } from './tallies';

/** `searchText` is given by whoever has reckoned it already, outside the transaction. */
type AddedIssue = Issue & { goalIds?: readonly string[]; kpiIds?: readonly string[]; searchText?: string };

/** New issues, with the goals and KPIs that each serves. */
export async function insertIssues(tx: Database, added: readonly AddedIssue[]): Promise<void> {
  await insertRows(
    tx,
    issues,
    added.map((issue) => ({ ...columnsOf(issue), searchText: issue.searchText ?? issueSearchText(issue, []) })),
  );
  await insertRows(
    tx,
    issueGoals,
    added.flatMap((issue) => (issue.goalIds ?? []).map((goalId) => ({ issueId: issue.id, goalId }))),
  );
  await insertRows(
    tx,
    issueKpis,
    added.flatMap((issue) => (issue.kpiIds ?? []).map((kpiId) => ({ issueId: issue.id, kpiId }))),
  );
  if (added[0]) await keepIssueStates(tx, added, [], added[0].createdAt);
  await addTallies(
    tx,
    tallyDifference(
      [],
      added.flatMap((issue) => talliesOfIssue(issue, issue.goalIds ?? [], issue.kpiIds ?? [])),
    ),
  );
}

const columnsOf = ({ goalIds: _goals, kpiIds: _kpis, searchText: _text, ...columns }: AddedIssue): Issue => columns;

/** Saves only if nobody else saved first: returns false when the stored version has moved on. */
export async function saveIssue(tx: Database, before: Issue, after: Issue): Promise<boolean> {
  const saved = await tx
    .update(issues)
    .set(await changedColumns(tx, before, after))
    .where(and(eq(issues.id, before.id), eq(issues.version, before.version)))
    .returning({ id: issues.id });
  if (saved.length !== 1) return false;

  await keepIssueStates(tx, [after], [before], after.updatedAt);
  const [goalIds, kpiIds] = await linksOf(tx, before.id);
  await addTallies(tx, tallyDifference(talliesOfIssue(before, goalIds, kpiIds), talliesOfIssue(after, goalIds, kpiIds)));
  return true;
}

/** Only what differs is written, so that indexes of untouched columns stay still. */
async function changedColumns(tx: Database, before: Issue, after: Issue): Promise<Partial<typeof issues.$inferInsert>> {
  const beforeByName = new Map<string, unknown>(Object.entries(before));
  const changed: Partial<typeof issues.$inferInsert> = Object.fromEntries(
    Object.entries(after).filter(([name, value]) => beforeByName.get(name) !== value),
  );
  if (searchedFields.some((field) => before[field] !== after[field])) {
    changed.searchText = issueSearchText(after, await commentBodies(tx, after.id));
  }
  return changed;
}

/** Brings the full-text index up to date after a comment came or went. */
export async function refreshSearchText(tx: Database, issue: Issue): Promise<void> {
  await tx
    .update(issues)
    .set({ searchText: issueSearchText(issue, await commentBodies(tx, issue.id)) })
    .where(eq(issues.id, issue.id));
}

async function commentBodies(tx: Database, issueId: string): Promise<string[]> {
  const rows = await tx
    .select({ body: comments.body })
    .from(comments)
    .where(and(eq(comments.issueId, issueId), isNull(comments.removedAt)));
  return rows.map((row) => row.body);
}

async function linksOf(tx: Database, issueId: string): Promise<[goalIds: string[], kpiIds: string[]]> {
  const goalLinks = await tx.select({ id: issueGoals.goalId }).from(issueGoals).where(eq(issueGoals.issueId, issueId));
  const kpiLinks = await tx.select({ id: issueKpis.kpiId }).from(issueKpis).where(eq(issueKpis.issueId, issueId));
  return [goalLinks.map((link) => link.id), kpiLinks.map((link) => link.id)];
}

/** Replaces the goals and KPIs that an issue serves. */
export async function saveIssueLinks(tx: Database, issue: Issue, goalIds: readonly string[], kpiIds: readonly string[]): Promise<void> {
  const [goalsBefore, kpisBefore] = await linksOf(tx, issue.id);
  await tx.delete(issueGoals).where(eq(issueGoals.issueId, issue.id));
  await tx.delete(issueKpis).where(eq(issueKpis.issueId, issue.id));
  if (goalIds.length > 0) await tx.insert(issueGoals).values(goalIds.map((goalId) => ({ issueId: issue.id, goalId })));
  if (kpiIds.length > 0) await tx.insert(issueKpis).values(kpiIds.map((kpiId) => ({ issueId: issue.id, kpiId })));
  await addTallies(tx, tallyDifference(talliesOfIssue(issue, goalsBefore, kpisBefore), talliesOfIssue(issue, goalIds, kpiIds)));
}
