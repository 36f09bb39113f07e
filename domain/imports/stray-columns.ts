import type { ColumnChoice } from './guess-mapping';
import type { SheetSummary } from './import-file';

/**
 * Columns beyond the headings of a CSV file that only few of its rows reach. Their cells are no column of the table: a
 * delimiter stands unquoted in a text, and everything behind it moved on by one.
 * @param headings cells in the row of the headings; 0 when there is none
 */
export function strayColumns({ columns, rows }: SheetSummary, headings: number): Set<number> {
  if (headings === 0) return new Set();
  return new Set(columns.flatMap(({ filled }, index) => (index >= headings && filled * 2 < rows ? [index] : [])));
}

/** A stray column is left out until a person says what it is. */
export const withoutStrays = (choices: readonly ColumnChoice[], strays: ReadonlySet<number>): ColumnChoice[] =>
  choices.map((choice, index) => (strays.has(index) ? { target: 'ignore', carries: false } : choice));

/** How many cells a row may have: all columns but the stray ones at the end that nobody has given a meaning. */
export function widthOfTable(choices: readonly ColumnChoice[], strays: ReadonlySet<number>): number {
  const last = choices.findLastIndex(({ target }, index) => target !== 'ignore' || !strays.has(index));
  return last + 1;
}
