import { setImmediate as pause } from 'node:timers/promises';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listExternalKeys } from '@/db/queries/issues';
import { findOrganisation, type Organisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { insertComments } from '@/db/writes/imported-issues';
import { saveImport } from '@/db/writes/imports';
import { reserveIssueNumbers } from '@/db/writes/issue-numbers';
import { insertIssues } from '@/db/writes/issues';
import { dayIn } from '@/domain/calendar/day';
import type { Import } from '@/domain/imports/import';
import type { Member } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import { indexText } from '@/domain/search/search-tokens';
import { type Additions, decideAdditions, insertAdditions, type Ticks } from './import-additions';
import { type Prepared, prepareIssues, type Tell } from './import-preparing';
import { removeAllRows } from './import-reading';
import { releaseAfterFailure } from './import-release';
import { loadImport } from './imports';
import { write } from './write';

const rowsAtOnce = 250;

/**
 * Carries out an import that `startRun` has taken on. Everything is decided and reckoned before the transaction, in
 * pieces; the one transaction then only inserts, because while it lasts nobody else can write.
 */
export async function carryOutImport(
  by: Member,
  importId: string,
  ticks: Ticks,
  tell: Tell = () => {},
  now = new Date(),
): Promise<Result<Import>> {
  try {
    const item = await loadImport(by, importId);
    const organisation = await findOrganisation(await readDb());
    const additions = await decideAdditions(by, item, ticks);
    const prepared = await prepareIssues(by, item, additions, dayIn(organisation?.timeZone ?? 'UTC', now), now, tell);
    const done = await insertAll(by, item, additions, prepared, organisation, now, tell);
    if (done.ok) await removeAllRows(importId, 'new');
    else await releaseAfterFailure(by, importId, done.refusal);
    return done;
  } catch (error) {
    await releaseAfterFailure(by, importId, { code: 'imports.stopped' });
    throw error;
  }
}

function insertAll(
  by: Member,
  item: Import,
  additions: Additions,
  prepared: Map<string, Prepared>,
  organisation: Organisation | undefined,
  now: Date,
  tell: Tell,
): Promise<Result<Import>> {
  return write(by, undefined, async (tx) => {
    const keys = [...prepared.keys()];
    const arrived = new Set<string>();
    for (let start = 0; start < keys.length; start += rowsAtOnce) {
      for (const key of await listExternalKeys(tx, item.productId, keys.slice(start, start + rowsAtOnce))) arrived.add(key);
    }
    const added = [...prepared.values()].filter(({ issue }) => !arrived.has(issue.externalKey ?? ''));
    if (added.length === 0) return refuse('imports.nothingToImport');

    const made = await insertAdditions(tx, by, item, additions, organisation, now);
    const numbers = await reserveIssueNumbers(tx, item.productId, added.length);
    if (!numbers) return refuse('imports.productUnknown');
    for (let start = 0; start < added.length; start += rowsAtOnce) {
      const batch = added.slice(start, start + rowsAtOnce);
      await insertIssues(
        tx,
        batch.map(({ issue, searchText }, index) => ({
          ...issue,
          ...numberOf(numbers, start + index, searchText, keyWords(issue.externalKey)),
        })),
      );
      await insertComments(
        tx,
        batch.flatMap(({ issue, comments }) =>
          comments.map((comment) => ({ ...comment, id: newId(), issueId: issue.id, editedAt: null, removedAt: null, version: 1 })),
        ),
      );
      await recordEvents(
        tx,
        by,
        batch.flatMap(({ events }) => events),
        now,
      );
      tell(prepared.size + start + batch.length, prepared.size * 2);
      // Lets others read; their writes wait for the transaction.
      await pause();
    }
    const outcome = {
      ...item.outcome,
      new: 0,
      here: (item.outcome.here ?? 0) + arrived.size,
      made: added.length,
      people: made.memberIds.length,
      touchpoints: made.touchpointIds.length,
    };
    const saved = await saveImport(tx, item, { status: 'done', outcome, made, problem: null, doneAt: now, undoneAt: null, touchedAt: now });
    if (!saved) return refuse('imports.changedElsewhere');
    const changes = { fileName: [null, item.fileName], made: [null, added.length] } as const;
    await recordEvents(tx, by, [{ noun: 'import', subjectId: item.id, productId: item.productId, action: 'imported', changes }], now);
    return accept(saved);
  });
}

function numberOf(numbers: { seq: number; key: string }[], index: number, searchText: string, keyText: string) {
  const number = numbers[index];
  if (!number) throw new Error('Fewer numbers were reserved than asked for.');
  return { ...number, searchText: `${indexText([number.key, keyText])} ${searchText}` };
}

/** A tracker's key can be looked for; the hash of a row without one cannot. */
const keyWords = (externalKey: string | null): string => (externalKey === null || externalKey.includes('#') ? '' : externalKey);
