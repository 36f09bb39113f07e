import { setImmediate as pause } from 'node:timers/promises';
import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listImportRows, listKnownPeople, listKnownPlaces } from '@/db/queries/imports';
import { decideImportedIssue, type ImportedIssue, type ImportFacts } from '@/domain/imports/decide-imported-issue';
import type { Import } from '@/domain/imports/import';
import type { ImportTarget } from '@/domain/imports/import-target';
import { personFinder, placeFinder } from '@/domain/imports/match-names';
import type { NewPlaces } from '@/domain/imports/new-places';
import type { Member } from '@/domain/people/member';
import type { Additions } from './import-additions';

/** How far the work has come; both halves of it, preparing and inserting, count. */
export type Tell = (done: number, total: number) => void;
export type Prepared = ImportedIssue & { searchText: string };

const rowsAtOnce = 250;

/** Decides every issue of an import before its transaction, in pieces, by the key that tells its row from others. */
export async function prepareIssues(
  by: Member,
  item: Import,
  additions: Additions,
  today: string,
  now: Date,
  tell: Tell,
): Promise<Map<string, Prepared>> {
  const db = await readDb();
  const known = await listKnownPlaces(db, item.productId);
  const { stages, touchpoints } = withAdditions(known, additions.places);
  const facts: ImportFacts = {
    importId: item.id,
    productId: item.productId,
    fileName: item.fileName,
    today,
    now,
    personOf: personFinder([...(await listKnownPeople(db)), ...additions.people]),
    placeOf: placeFinder(touchpoints, stages),
    labels: {
      owner: labelOf(item, 'owner'),
      verifier: labelOf(item, 'verifier'),
      reporter: labelOf(item, 'reporter'),
      touchpoint: labelOf(item, 'touchpoint'),
      stage: labelOf(item, 'stage'),
    },
  };
  const total = item.outcome.new ?? 0;
  const prepared = new Map<string, Prepared>();
  let from = 0;
  while (true) {
    const rows = await listImportRows(db, by, item.id, { fate: 'new', from, limit: rowsAtOnce });
    for (const { content, externalKey, searchText } of rows) {
      if (!content || externalKey === null) continue;
      prepared.set(externalKey, { ...decideImportedIssue(content, { id: newId(), seq: 0, key: '', externalKey }, facts), searchText });
    }
    const last = rows.at(-1);
    if (!last) return prepared;
    from = last.position + 1;
    tell(prepared.size, total * 2);
    await pause();
  }
}

function withAdditions(known: Awaited<ReturnType<typeof listKnownPlaces>>, added: NewPlaces) {
  const stages = [...known.stages, ...added.stages];
  const touchpoints = added.touchpoints.flatMap(({ id, name, stageId }) => {
    const stage = stages.find((candidate) => candidate.id === stageId);
    return stage ? [{ id, name, stageId, stageName: stage.name, journeyId: stage.journeyId }] : [];
  });
  return { stages, touchpoints: [...known.touchpoints, ...touchpoints] };
}

function labelOf(item: Import, target: ImportTarget): string {
  const index = item.choices?.columns.findIndex((column) => column.target === target) ?? -1;
  return item.summary?.sheets[item.choices?.sheet ?? 0]?.columns[index]?.name ?? '';
}
