import type { Database } from '@/db/dialect/dialect';
import { findBulkEdit } from '@/db/queries/bulk-edits';
import { listServedIds } from '@/db/queries/issue-links';
import { listIssuesById } from '@/db/queries/issues';
import { saveBulkUndo } from '@/db/writes/bulk-edits';
import { recordEvents } from '@/db/writes/events';
import { saveIssue, saveIssueLinks } from '@/db/writes/issues';
import type { EventDraft } from '@/domain/history/event';
import { decideBulkUndo } from '@/domain/issues/bulk-undo';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { breathe } from './breathe';
import { write } from './write';

export type BulkUndoDone = { restored: number; left: number };

/** Takes a bulk edit back, by whoever made it. Issues changed since are not touched and are listed. */
export function undoBulkEdit(
  by: Member,
  input: { bulkEditId: string; requestKey?: string },
  now = new Date(),
): Promise<Result<BulkUndoDone>> {
  return write(by, input.requestKey, (tx) => undoIn(tx, by, input.bulkEditId, now), now);
}

async function undoIn(tx: Database, by: Member, bulkEditId: string, now: Date): Promise<Result<BulkUndoDone>> {
  if (!may(by, 'issue.bulkEdit')) return refuse('issues.notYours');
  const edit = await findBulkEdit(tx, by, bulkEditId);
  if (!edit) return refuse('issues.bulkNotFound');
  if (edit.undoneAt) return refuse('issues.bulkUndone');

  const issues = new Map(
    (
      await listIssuesById(
        tx,
        by,
        edit.before.map(({ issueId }) => issueId),
      )
    ).map((issue) => [issue.id, issue]),
  );
  const events: EventDraft[] = [];
  const left: string[] = [];
  for (const [index, { issueId, version, values }] of edit.before.entries()) {
    const issue = issues.get(issueId);
    if (!issue || issue.version !== version) {
      left.push(issueId);
      continue;
    }
    const undo = decideBulkUndo(issue, values, now);
    if (!(await saveIssue(tx, issue, undo.issue))) return refuse('issues.changedElsewhere');
    if (undo.removesGoalId) await removeGoal(tx, undo.issue, undo.removesGoalId);
    events.push(...undo.events);
    await breathe(index);
  }
  await recordEvents(tx, by, events, now);
  const isFirst = await saveBulkUndo(
    tx,
    bulkEditId,
    now,
    left.map((issueId) => ({ issueId, code: 'issues.changedSince' as const })),
  );
  return isFirst ? accept({ restored: edit.before.length - left.length, left: left.length }) : refuse('issues.bulkUndone');
}

async function removeGoal(tx: Database, issue: Parameters<typeof saveIssueLinks>[1], goalId: string) {
  const served = await listServedIds(tx, issue.id);
  await saveIssueLinks(
    tx,
    issue,
    served.goalIds.filter((id) => id !== goalId),
    served.kpiIds,
  );
}
