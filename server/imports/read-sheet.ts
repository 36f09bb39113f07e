import { mostColumns } from '@/domain/imports/import-choices';
import type { FileNote, SheetRow } from '@/domain/imports/import-file';
import { cellPlace } from './cell-place';
import { FileProblem } from './file-problem';
import { limits } from './limits';
import { findMergedCells } from './merged-cells';
import { dateText } from './number-formats';
import type { Workbook } from './open-workbook';
import { readXml } from './read-xml';
import { unpackPart } from './unpack-part';
import type { ZipEntry } from './zip-directory';

type Cell = { column: number; type: string; style: number; value: string; hasFormula: boolean };

/** The rows of a worksheet as text, one after the other; never the sheet as a whole. Merged cells are filled down. */
export async function* readSheet(workbook: Workbook, part: ZipEntry, note: (noticed: FileNote) => void): AsyncGenerator<SheetRow> {
  const merges = await findMergedCells(unpackPart(workbook.file, part));
  const open = new Map<number, { lastRow: number; text: string }>();
  let ready: SheetRow[] = [];
  let rowNumber = 0;
  let rows = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let isValue = false;
  let isPhonetic = false;

  function finishRow() {
    for (const [column, { lastRow, text }] of open) {
      if (rowNumber > lastRow) open.delete(column);
      else if (!cells[column]) cells[column] = text;
    }
    for (const { column, lastRow } of merges.down.get(rowNumber) ?? []) open.set(column, { lastRow, text: cells[column] ?? '' });
    const filled = Array.from(cells, (text) => text ?? '');
    const isSpanning = merges.spanning.has(rowNumber);
    if (filled.some((text) => text !== '')) {
      rows += 1;
      if (rows > limits.rows) throw new FileProblem('imports.fileTooManyRows', { most: limits.rows });
      ready.push(isSpanning ? { number: rowNumber, cells: filled, isSpanning } : { number: rowNumber, cells: filled });
    }
  }

  const handlers = {
    open(name: string, attribute: (name: string) => string | undefined) {
      if (name === 'row') {
        rowNumber = Number(attribute('r')) || rowNumber + 1;
        cells = [];
      } else if (name === 'c') {
        const column = attribute('r') === undefined ? cells.length : cellPlace(attribute('r') ?? '').column;
        cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '', hasFormula: false };
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'rPh') isPhonetic = true;
      isValue = name === 'v' || (name === 't' && !isPhonetic);
    },
    text(text: string) {
      if (!isValue || !cell) return;
      cell.value += text;
      if (cell.value.length > limits.cellCharacters) {
        throw new FileProblem('imports.fileCellTooLong', { row: rowNumber, most: limits.cellCharacters });
      }
    },
    close(name: string) {
      isValue = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'row') finishRow();
      if (name !== 'c' || !cell) return;
      const text = textOf(cell, workbook);
      if (cell.hasFormula && cell.value === '') note('formulasWithoutValue');
      if (text !== '') {
        if (cell.column < 0 || cell.column >= mostColumns) throw new FileProblem('imports.fileTooManyColumns', { most: mostColumns });
        cells[cell.column] = text;
      }
      cell = undefined;
    },
  };

  for await (const _ of readXml(unpackPart(workbook.file, part), handlers)) {
    yield* ready;
    ready = [];
  }
}

function textOf({ type, value, style }: Cell, { sharedTexts, isDateStyle, countsFrom1904 }: Workbook): string {
  switch (type) {
    case 's':
      return sharedTexts[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n': {
      const number = Number(value);
      if (value === '' || Number.isNaN(number)) return value;
      return isDateStyle[style] ? dateText(number, countsFrom1904) : String(Number(number.toPrecision(15)));
    }
    default:
      return value;
  }
}
