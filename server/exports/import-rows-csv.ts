import { setImmediate as pause } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { Database } from '@/db/dialect/dialect';
import { type ImportRow, listImportRows } from '@/db/queries/imports';
import type { Import } from '@/domain/imports/import';
import type { RowFate } from '@/domain/imports/planned-row';
import type { Member } from '@/domain/people/member';
import { harmless } from './issues-csv';

const rowsAtOnce = 500;

export type RowsCsvTexts = { row: string; reason: string; reasonOf: (row: ImportRow) => string };

/** Rows of one fate as pieces of a CSV file: where each stands, why it is not imported, and its cells as they were. */
export async function* importRowsCsv(
  db: Database,
  viewer: Member,
  item: Import,
  fate: RowFate,
  texts: RowsCsvTexts,
): AsyncGenerator<string> {
  const columns = item.summary?.sheets[item.choices?.sheet ?? 0]?.columns ?? [];
  // The mark tells spreadsheets that the text is UTF-8.
  yield `\uFEFF${stringify([[texts.row, texts.reason, ...columns.map((column) => column.name)].map(harmless)])}`;
  let from = 0;
  while (true) {
    const rows = await listImportRows(db, viewer, item.id, { fate, from, limit: rowsAtOnce });
    if (rows.length > 0) yield stringify(rows.map((row) => [row.row, harmless(texts.reasonOf(row)), ...cellsOf(row).map(harmless)]));
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
    from = last.position + 1;
    await pause();
  }
}

const cellsOf = (row: ImportRow): readonly string[] => (row.cells.length > 0 ? row.cells : [row.title]);
