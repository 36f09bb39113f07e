import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findBulkSurroundings, isGoal } from '@/db/queries/bulk-edits';
import { listServedIds } from '@/db/queries/issue-links';
import { listIssuesById } from '@/db/queries/issues';
import { addBulkEdit } from '@/db/writes/bulk-edits';
import { recordEvents } from '@/db/writes/events';
import { saveIssue, saveIssueLinks } from '@/db/writes/issues';
import { type BulkEdit, type BulkOutcome, decideBulkEdit, mostBulkIssues } from '@/domain/issues/bulk-edit';
import { valuesBefore } from '@/domain/issues/bulk-undo';
import type { Issue } from '@/domain/issues/issue';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { breathe } from './breathe';
import { todayOf } from './organisation-day';
import { write } from './write';

export type SeenIssue = { issueId: string; seenVersion: number };
export type BulkEditInput = { seen: readonly SeenIssue[]; edit: BulkEdit; requestKey?: string };
export type BulkEditDone = { bulkEditId: string; changed: number; left: number };

/** What an edit would do to each issue; nothing is changed. */
export async function previewBulkEdit(
  db: Database,
  by: Member,
  seen: readonly SeenIssue[],
  edit: BulkEdit,
  now = new Date(),
): Promise<BulkOutcome[]> {
  return may(by, 'issue.bulkEdit') ? decideAll(db, by, seen, edit, now) : [];
}

/** Makes the same changes to many issues in one transaction. Those that the rules refuse stay as they are and are listed. */
export function applyBulkEdit(by: Member, input: BulkEditInput, now = new Date()): Promise<Result<BulkEditDone>> {
  return write(by, input.requestKey, (tx) => applyIn(tx, by, input, now), now);
}

async function applyIn(tx: Database, by: Member, { seen, edit }: BulkEditInput, now: Date): Promise<Result<BulkEditDone>> {
  if (!may(by, 'issue.bulkEdit')) return refuse('issues.notYours');
  if (seen.length > mostBulkIssues) return refuse('issues.bulkTooMany', { most: mostBulkIssues });
  if (edit.addGoalId !== null && !(await isGoal(tx, edit.addGoalId))) return refuse('issues.goalUnknown');

  const outcomes = await decideAll(tx, by, seen, edit, now);
  const changed = outcomes.filter((outcome) => outcome.kind === 'changed');
  const leftAlone = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' ? [{ issueId: outcome.before.id, code: outcome.refusal.code }] : [],
  );
  if (changed.length === 0) return refuse('issues.bulkNothingChanged');

  for (const [index, { before, after, addsGoal }] of changed.entries()) {
    if (!(await saveIssue(tx, before, after))) return refuse('issues.changedElsewhere');
    if (addsGoal && edit.addGoalId !== null) await addGoal(tx, after, edit.addGoalId);
    await breathe(index);
  }
  await recordEvents(
    tx,
    by,
    changed.flatMap(({ events }) => events),
    now,
  );

  const bulkEditId = newId();
  const before = changed.map(({ before, after, addsGoal }) => ({
    issueId: after.id,
    version: after.version,
    values: valuesBefore(before, after, addsGoal ? edit.addGoalId : null),
  }));
  await addBulkEdit(tx, { id: bulkEditId, memberId: by.id, at: now, before, leftAlone });
  return accept({ bulkEditId, changed: changed.length, left: leftAlone.length });
}

async function addGoal(tx: Database, issue: Issue, goalId: string) {
  const served = await listServedIds(tx, issue.id);
  await saveIssueLinks(tx, issue, [...served.goalIds, goalId], served.kpiIds);
}

async function decideAll(db: Database, by: Member, seen: readonly SeenIssue[], edit: BulkEdit, now: Date): Promise<BulkOutcome[]> {
  const versions = new Map(seen.slice(0, mostBulkIssues).map(({ issueId, seenVersion }) => [issueId, seenVersion]));
  const issues = await listIssuesById(db, by, [...versions.keys()]);
  const { around, goalIds } = await findBulkSurroundings(db, issues, edit.changes);
  const today = await todayOf(db, now);
  const subjects = issues
    .sort((one, other) => other.seq - one.seq)
    .map((issue) => ({
      issue,
      facts: { ...around(issue), today, now },
      goalIds: goalIds(issue),
      seenVersion: versions.get(issue.id) ?? 0,
    }));
  return decideBulkEdit(subjects, edit, by);
}
