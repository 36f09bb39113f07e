import { isKnownHeader } from './header-candidates';
import type { SheetRow } from './import-file';
import { readDay } from './read-day';

const longestHeading = 100;

/**
 * The row that holds the headings: the first of those in which most cells are headings that we know; otherwise the first
 * that could be headings. Titles and notes above it are passed over.
 * @param rows the first rows of a sheet @returns its number, or 0 when the table starts with data
 */
export function findHeaderRow(rows: readonly SheetRow[]): number {
  const seen = rows
    .map((row) => ({ row, cells: row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '') }))
    .filter(({ cells }) => cells.length > 0);
  const width = Math.max(0, ...seen.map(({ cells }) => cells.length));
  const scored = seen.map(({ row, cells }) => ({
    row,
    cells,
    known: cells.filter((cell) => cell.length <= longestHeading && isKnownHeader(cell)).length,
  }));
  const most = Math.max(0, ...scored.map(({ known }) => known));
  if (most >= 2) return scored.find(({ known }) => known === most)?.row.number ?? 0;

  const couldBe = scored.filter(
    ({ cells }) =>
      cells.length >= Math.min(2, width) && cells.length >= width / 2 && cells.every(isHeadingLike) && new Set(cells).size === cells.length,
  );
  const known = couldBe.find((candidate) => candidate.known > 0);
  if (known) return known.row.number;
  return width > 1 ? (couldBe[0]?.row.number ?? 0) : 0;
}

const isHeadingLike = (cell: string) =>
  cell.length <= longestHeading && /\p{L}/u.test(cell) && !/^[-+]?[\d.,\s%]+$/.test(cell) && !readDay(cell, { dayOrder: 'dmy' });
