import { notFound } from 'next/navigation';
import type { ShownRow } from '@/components/imports/import-rows';
import { readDb } from '@/db/connection';
import { findImport, listImportRows, listKnownPeople, listKnownPlaces } from '@/db/queries/imports';
import { findProduct } from '@/db/queries/products';
import type { Day } from '@/domain/calendar/day';
import { needsDayOrder } from '@/domain/imports/guess-choices';
import type { ColumnChoice } from '@/domain/imports/guess-mapping';
import { type Import, isBusy, isStranded, standingOf } from '@/domain/imports/import';
import { checkMapping } from '@/domain/imports/import-choices';
import type { ColumnSummary } from '@/domain/imports/import-file';
import { dayTargets } from '@/domain/imports/import-target';
import { previewStatus } from '@/domain/imports/imported-status';
import { personFinder, placeFinder } from '@/domain/imports/match-names';
import type { RowFate } from '@/domain/imports/planned-row';
import { ambiguous, readDay } from '@/domain/imports/read-day';
import type { Member } from '@/domain/people/member';
import type { Refusal } from '@/domain/result';
import { progressOf } from '@/server/imports/background';
import { hasEnded } from '@/server/imports/worker-process';

const rowsAtOnce = 50;

/** Everything the page of one import shows, in a fixed number of reads. */
export async function loadImport(member: Member, id: string, asked: { fate?: RowFate; from: number }, today: Day) {
  const db = await readDb();
  const found = await findImport(db, member, id);
  if (!found) notFound();
  const now = new Date();
  // Work that goes on in this very process has not died, however long one step of it takes.
  const stranded = isStranded(found, now, hasEnded) && !progressOf(id);
  const item = stranded ? { ...found, status: standingOf(found, now, hasEnded) } : found;
  const sheet = item.choices ? item.summary?.sheets[item.choices.sheet] : undefined;
  const listed = await listImportRows(db, member, id, { ...asked, limit: rowsAtOnce + 1 });
  const personOf = personFinder(await listKnownPeople(db));
  const places = await listKnownPlaces(db, item.productId);
  const placeOf = placeFinder(places.touchpoints, places.stages);
  const rows = listed.slice(0, rowsAtOnce).map(
    (row): ShownRow => ({
      ...row,
      isOwnerKnown: row.content !== null && personOf(row.content.owner) !== undefined,
      isVerifierKnown: row.content !== null && personOf(row.content.verifier) !== undefined,
      status: row.content && previewStatus(row.content, personOf(row.content.owner) ?? null, today),
    }),
  );
  return {
    item,
    product: await findProduct(db, member, item.productId),
    stranded,
    problem: problemOf(found, item, stranded),
    isWorking: isBusy(item.status),
    sheet,
    isDayOrderNeeded: sheet !== undefined && item.choices !== null && needsDayOrder(sheet, item.choices),
    sampleDate: sheet && sampleOfTwoWays(sheet.columns, item.choices?.columns ?? []),
    rows,
    nextFrom: listed.length > rowsAtOnce ? listed[rowsAtOnce]?.position : undefined,
    unknownPeople: item.found.people.filter(({ name }) => !personOf(name)),
    unknownTouchpoints: item.found.touchpoints.filter(({ name, stage = '' }) => !placeOf(name, stage)),
  };
}

/** A date of the file that could be read either way round. */
function sampleOfTwoWays(columns: readonly ColumnSummary[], choices: readonly ColumnChoice[]): string | undefined {
  const dates = columns.filter((column, index) => column.eitherWay > 0 && dayTargets.includes(choices[index]?.target ?? 'ignore'));
  const samples = dates.flatMap((column) => column.samples);
  return samples.find((sample) => readDay(sample, { dayOrder: null }) === ambiguous) ?? samples[0];
}

/** Why it stands where it stands. */
function problemOf(found: Import, item: Import, stranded: boolean): Refusal | null {
  if (stranded) return { code: found.status === 'undoing' ? 'imports.undoStopped' : 'imports.stopped' };
  const columns = item.choices && item.summary?.sheets[item.choices.sheet]?.columns;
  if (item.status !== 'ready' || !item.choices || !columns) return item.problem;
  const checked = checkMapping(
    item.choices.columns,
    columns.map((column) => column.name),
  );
  return checked.ok ? item.problem : checked.refusal;
}
