import { cellPlace } from './cell-place';

export type Merges = {
  /** First row of a merged range → its columns and how far down it goes. */
  down: Map<number, { column: number; lastRow: number }[]>;
  /** Rows in which a range spans three columns or more. */
  spanning: Set<number>;
};

const mergedRange = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g;
const mostRanges = 50_000;
const longestTag = 200;

/** The merged ranges of a sheet. They stand after its rows, so they are looked for first, without parsing the rows. */
export async function findMergedCells(pieces: AsyncIterable<Buffer>): Promise<Merges> {
  const merges: Merges = { down: new Map(), spanning: new Set() };
  let found = 0;
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece.toString('latin1');
    let end = 0;
    for (const match of text.matchAll(mergedRange)) {
      end = match.index + match[0].length;
      found += 1;
      if (found <= mostRanges) keep(merges, match[1] ?? '', match[2] ?? '');
    }
    rest = text.slice(Math.max(end, text.length - longestTag));
  }
  return merges;
}

function keep(merges: Merges, from: string, to: string) {
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (last.column - first.column >= 2) merges.spanning.add(first.row);
  if (last.row <= first.row) return;
  const ranges = merges.down.get(first.row) ?? [];
  ranges.push({ column: first.column, lastRow: last.row });
  merges.down.set(first.row, ranges);
}
