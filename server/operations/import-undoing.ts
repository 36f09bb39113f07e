import { setImmediate as pause } from 'node:timers/promises';
import { listImportedIssues, listIssuesAddedTo, listMovesOf } from '@/db/queries/imported-issues';
import { recordEvents } from '@/db/writes/events';
import { removeUnusedAdditions } from '@/db/writes/imported-additions';
import { removeIssues } from '@/db/writes/imported-issues';
import { saveImport } from '@/db/writes/imports';
import type { EventDraft } from '@/domain/history/event';
import { type Import, nothingMade } from '@/domain/imports/import';
import { isUntouched } from '@/domain/imports/is-untouched';
import type { Member } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import { releaseAfterFailure } from './import-release';
import { loadImport } from './imports';
import { write } from './write';

const rowsAtOnce = 250;

/** Takes an import back that `startUndo` has taken on: issues nobody has touched go, the others stay and are counted. */
export async function carryOutUndo(
  by: Member,
  importId: string,
  tell: (done: number, total: number) => void = () => {},
  now = new Date(),
): Promise<Result<Import>> {
  try {
    const item = await loadImport(by, importId);
    const undone = await write(by, undefined, async (tx) => {
      const issues = await listImportedIssues(tx, importId);
      const addedTo = await listIssuesAddedTo(tx, importId, item.doneAt ?? item.createdAt);
      const removed = issues.filter((issue) => isUntouched(issue, addedTo));
      for (let start = 0; start < removed.length; start += rowsAtOnce) {
        const batch = removed.slice(start, start + rowsAtOnce);
        const ids = batch.map((issue) => issue.id);
        const moves = await listMovesOf(tx, ids);
        await removeIssues(tx, ids);
        await recordEvents(tx, by, [...moves.map(takenBack), ...batch.map((issue) => removedEvent(issue, item))], now);
        tell(start + batch.length, removed.length);
        await pause();
      }
      await removeUnusedAdditions(tx, item.made);
      const outcome = { ...item.outcome, removed: removed.length, kept: issues.length - removed.length };
      const saved = await saveImport(tx, item, {
        status: 'undone',
        outcome,
        made: nothingMade,
        undoneAt: now,
        problem: null,
        touchedAt: now,
      });
      if (!saved) return refuse('imports.changedElsewhere');
      const changes = { fileName: [item.fileName, null], removed: [null, removed.length], kept: [null, outcome.kept] } as const;
      await recordEvents(tx, by, [{ noun: 'import', subjectId: item.id, productId: item.productId, action: 'undone', changes }], now);
      return accept(saved);
    });
    if (!undone.ok) await releaseAfterFailure(by, importId, undone.refusal);
    return undone;
  } catch (error) {
    await releaseAfterFailure(by, importId, { code: 'imports.undoStopped' });
    throw error;
  }
}

/** The history keeps the move; this line takes it out of the counts again, on the day it counted for. */
const takenBack = (move: Awaited<ReturnType<typeof listMovesOf>>[number]): EventDraft => ({
  noun: 'issue',
  subjectId: move.issueId ?? '',
  issueId: move.issueId,
  productId: move.productId,
  action: 'statusTakenBack',
  changes: { status: [move.changes.status?.[1] ?? null, move.changes.status?.[0] ?? null] },
  day: move.day,
});

const removedEvent = (issue: { id: string; title: string }, item: Import): EventDraft => ({
  noun: 'issue',
  subjectId: issue.id,
  issueId: issue.id,
  productId: item.productId,
  action: 'removed',
  changes: { title: [issue.title, null] },
});
