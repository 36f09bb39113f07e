import writeXlsx, { type CellObject, type Sheet } from 'write-excel-file/node';
import { harmless } from '@/server/exports/issues-csv';
import { officeFaces } from './office-faces';
import { printable } from './printable';
import type { Cell, Column, WrittenReport, WrittenSheet, WrittenTable } from './written-report';

/**
 * A workbook with typed cells: numbers and days can be computed with, texts are never formulas. Notes stand in columns of their own. Spreadsheets
 * know one calendar: who counts by another reads each day as text in it, with the day that sorts and computes in a column beside it.
 */
export async function makeXlsx(
  sheets: readonly WrittenSheet[],
  { dir, locale, gregorianHead }: Pick<WrittenReport, 'dir' | 'locale' | 'gregorianHead'>,
): Promise<Uint8Array> {
  return writeXlsx(
    sheets.map(({ name, table }) => sheetOf(name, gregorianHead === null ? table : withBothDays(table, gregorianHead), dir)),
    { fontFamily: officeFaces[locale], fontSize: 11 },
  ).toBuffer();
}

function sheetOf(name: string, { columns, rows, more }: WrittenTable, dir: 'ltr' | 'rtl'): Sheet<Buffer> {
  const head = columns.flatMap((column) =>
    headsOf(column).map((label): CellObject => ({ ...textOf(label), fontWeight: 'bold', bottomBorderStyle: 'thin' })),
  );
  const body = rows.map((row) => row.flatMap((cell, at) => cellsOf(cell, columns[at])));
  const widths = head.map((label, at) => widthOf([label, ...body.map((row) => row[at])]));
  return {
    sheet: name,
    data: [head, ...body.map((row) => withHeight(row, widths)), ...(more ? [[textOf(more)]] : [])],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    rightToLeft: dir === 'rtl',
  };
}

/** Each column of days twice: as the reader counts them, then as days. @param head of the second, holds {label} */
function withBothDays({ columns, rows, ...table }: WrittenTable, head: string): WrittenTable {
  const isOfDays = columns.map((_, at) => rows.some((row) => row[at]?.typed?.as === 'day'));
  const twice = <Item>(items: readonly Item[], second: (item: Item) => Item, first: (item: Item) => Item): Item[] =>
    items.flatMap((item, at) => (isOfDays[at] ? [first(item), second(item)] : [item]));
  const headAlso = ({ label, share }: Column): Column => ({ label: head.replace('{label}', () => label), share });
  const daysOnly = ({ text, typed }: Cell): Cell => ({ text: typed ? text : '', typed });
  return {
    ...table,
    columns: twice(columns, headAlso, (column) => column),
    rows: rows.map((row) => twice(row, daysOnly, ({ typed: _day, ...asRead }) => asRead)),
  };
}

const [narrowest, widest] = [8, 60];

/** As wide as the longest of a column's cells, in signs. */
const widthOf = (cells: readonly (CellObject | undefined)[]): number =>
  Math.min(widest, Math.max(narrowest, ...cells.map((cell) => signsOf(cell) + 2)));

/** Days and numbers are shorter than a narrow column. */
const signsOf = (cell: CellObject | undefined): number =>
  typeof cell?.value === 'string' ? [...cell.value].reduce((signs, sign) => signs + (sign >= '\u2e80' ? 2 : 1), 0) : narrowest + 1;

const lineHeight = 15;

/** Not every office makes room for a text of several lines by itself. */
function withHeight(row: CellObject[], widths: readonly number[]): CellObject[] {
  const lines = Math.max(1, ...row.map((cell, at) => Math.ceil(signsOf(cell) / (widths[at] ?? widest))));
  return lines === 1 ? row : row.map((cell) => ({ ...cell, height: lines * lineHeight }));
}

const headsOf = ({ label, noteLabel }: Column): string[] => (noteLabel ? [label, noteLabel] : [label]);

const cellsOf = (cell: Cell, column: Column | undefined): CellObject[] => [
  typedValue(cell),
  ...(column?.noteLabel ? [textOf(cell.note ?? '')] : []),
];

function typedValue({ text, typed }: Cell): CellObject {
  switch (typed?.as) {
    case 'number':
      return { type: Number, value: typed.value, format: withDecimals('0', typed.decimals), alignVertical: 'top' };
    case 'share':
      return { type: Number, value: typed.value, format: `${withDecimals('0', typed.decimals)}%`, alignVertical: 'top' };
    case 'day':
      return { type: Date, value: new Date(`${typed.value}T00:00:00Z`), format: 'yyyy-mm-dd', alignVertical: 'top' };
    case undefined:
      return textOf(text);
  }
}

const withDecimals = (format: string, decimals: number) => (decimals > 0 ? `${format}.${'0'.repeat(decimals)}` : format);

const textOf = (text: string): CellObject => ({ type: String, value: printable(harmless(text) ?? ''), wrap: true, alignVertical: 'top' });
