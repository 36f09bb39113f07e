import { and, eq, gt, inArray, isNotNull, or } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { events } from '@/db/schema/history';
import { comments, evidence, issueGoals, issueKpis, issues, severityVotes } from '@/db/schema/issues';
import { steps } from '@/db/schema/walkthroughs';
import type { Issue } from '@/domain/issues/issue';

/** Every issue of an import, with what decides whether undoing may remove it. */
export async function listImportedIssues(
  db: Database,
  importId: string,
): Promise<Pick<Issue, 'id' | 'key' | 'title' | 'version' | 'metCount'>[]> {
  return db
    .select({ id: issues.id, key: issues.key, title: issues.title, version: issues.version, metCount: issues.metCount })
    .from(issues)
    .where(eq(issues.importId, importId));
}

/** Issues of an import to which people added something that is not part of the issue itself. */
export async function listIssuesAddedTo(db: Database, importId: string, doneAt: Date): Promise<Set<string>> {
  const ours = db.select({ id: issues.id }).from(issues).where(eq(issues.importId, importId));
  const later = or(gt(comments.createdAt, doneAt), isNotNull(comments.editedAt), isNotNull(comments.removedAt));
  const found = [
    await db
      .select({ id: comments.issueId })
      .from(comments)
      .where(and(inArray(comments.issueId, ours), later)),
    await db.select({ id: evidence.issueId }).from(evidence).where(inArray(evidence.issueId, ours)),
    await db.select({ id: severityVotes.issueId }).from(severityVotes).where(inArray(severityVotes.issueId, ours)),
    await db.select({ id: issueGoals.issueId }).from(issueGoals).where(inArray(issueGoals.issueId, ours)),
    await db.select({ id: issueKpis.issueId }).from(issueKpis).where(inArray(issueKpis.issueId, ours)),
    await db.select({ id: issues.duplicateOfId }).from(issues).where(inArray(issues.duplicateOfId, ours)),
    await db.select({ id: steps.checksIssueId }).from(steps).where(inArray(steps.checksIssueId, ours)),
  ];
  return new Set(found.flat().flatMap(({ id }) => (id === null ? [] : [id])));
}

/** The moves that an import wrote into the history of some issues. */
export async function listMovesOf(db: Database, issueIds: readonly string[]) {
  return db
    .select({ issueId: events.issueId, productId: events.productId, day: events.day, changes: events.changes })
    .from(events)
    .where(and(inArray(events.issueId, [...issueIds]), eq(events.action, 'statusChanged')));
}
