import writeXlsx, { type CellObject, type Sheet } from 'write-excel-file/node';
import { harmless } from '@/server/exports/issues-csv';
import { printable } from './printable';
import type { Cell, Column, WrittenSheet, WrittenTable } from './written-report';

/** A workbook with typed cells: numbers and days can be computed with, texts are never formulas. Notes stand in columns of their own. */
export async function makeXlsx(sheets: readonly WrittenSheet[], dir: 'ltr' | 'rtl'): Promise<Uint8Array> {
  return writeXlsx(sheets.map(({ name, table }) => sheetOf(name, table, dir))).toBuffer();
}

function sheetOf(name: string, { columns, rows, more }: WrittenTable, dir: 'ltr' | 'rtl'): Sheet<Buffer> {
  const head = columns.flatMap((column) =>
    headsOf(column).map((label): CellObject => ({ ...textOf(label), fontWeight: 'bold', bottomBorderStyle: 'thin' })),
  );
  const body = rows.map((row) => row.flatMap((cell, at) => cellsOf(cell, columns[at])));
  return {
    sheet: name,
    data: [head, ...body, ...(more ? [[textOf(more)]] : [])],
    columns: columns.flatMap((column) =>
      headsOf(column).map(() => ({ width: column.isNumber ? 12 : Math.min(80, 10 + column.share * 6) })),
    ),
    stickyRowsCount: 1,
    rightToLeft: dir === 'rtl',
  };
}

const headsOf = ({ label, noteLabel }: Column): string[] => (noteLabel ? [label, noteLabel] : [label]);

const cellsOf = (cell: Cell, column: Column | undefined): CellObject[] => [
  typedValue(cell),
  ...(column?.noteLabel ? [textOf(cell.note ?? '')] : []),
];

function typedValue({ text, typed }: Cell): CellObject {
  switch (typed?.as) {
    case 'number':
      return { type: Number, value: typed.value, format: withDecimals('0', typed.decimals) };
    case 'share':
      return { type: Number, value: typed.value, format: `${withDecimals('0', typed.decimals)}%` };
    case 'day':
      return { type: Date, value: new Date(`${typed.value}T00:00:00Z`), format: 'yyyy-mm-dd' };
    case undefined:
      return textOf(text);
  }
}

const withDecimals = (format: string, decimals: number) => (decimals > 0 ? `${format}.${'0'.repeat(decimals)}` : format);

const textOf = (text: string): CellObject => ({ type: String, value: printable(harmless(text) ?? ''), wrap: true, alignVertical: 'top' });
