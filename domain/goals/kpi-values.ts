import type { Day } from '@/domain/calendar/day';
import type { DayOrder } from '@/domain/imports/import-file';
import type { KpiUnit } from './goal';
import { dayOrderOf, type PastedDay, readPastedDay } from './pasted-day';
import { type DecimalMark, decimalMarkOf, type NumberProblem, readNumber } from './written-number';

/** @property row line of the pasted text, from 1 */
export type PastedValue = { row: number; day: Day; value: number; note: string };

export const pasteProblems = [
  'noColumns',
  'notADay',
  'ambiguousDay',
  'notANumber',
  'ambiguousNumber',
  'unknownUnit',
  'otherUnit',
  'dayTwice',
] as const;
export type PasteProblem = (typeof pasteProblems)[number];

/** @property text the cell, or the line, that cannot be read */
export type PastedProblem = { row: number; problem: PasteProblem; text: string };

export type PastedColumn = {
  values: PastedValue[];
  problems: PastedProblem[];
  /** Rows with a day and nothing beside it, such as months to come. */
  emptyRows: number[];
  headingRow: number | null;
};

/** @property decimalMark, dayOrder what a person chose; null lets the column say it itself, and refuses where it does not */
export type PasteChoices = { unit: KpiUnit; decimalMark: DecimalMark | null; dayOrder: DayOrder | null };

/**
 * The values of a KPI pasted from a spreadsheet: a day and a value in each row, a note when there is a third cell. Every row ends up in exactly one
 * of values, problems, empty rows, heading, or was blank.
 */
export function readKpiValues(text: string, choices: PasteChoices): PastedColumn {
  const rows = rowsOf(text);
  const heading = rows[0] && isHeading(rows[0].cells) ? rows[0] : null;
  const body = heading ? rows.slice(1) : rows;
  const dayOrder = choices.dayOrder ?? dayOrderOf(body.map(({ cells }) => cells[0] ?? ''));
  const decimalMark = choices.decimalMark ?? decimalMarkOf(body.map(({ cells }) => cells[1] ?? ''));

  const found: PastedColumn = { values: [], problems: [], emptyRows: [], headingRow: heading?.row ?? null };
  const seen = new Set<Day>();
  for (const { row, cells } of body) {
    const fate = fateOf(cells, { unit: choices.unit, decimalMark, dayOrder });
    if (fate.kind === 'empty') found.emptyRows.push(row);
    else if (fate.kind === 'problem') found.problems.push({ row, problem: fate.problem, text: fate.text });
    else if (seen.has(fate.day)) found.problems.push({ row, problem: 'dayTwice', text: cells[0] ?? '' });
    else {
      seen.add(fate.day);
      found.values.push({ row, day: fate.day, value: fate.value, note: cells.slice(2).filter(Boolean).join(' ') });
    }
  }
  return found;
}

type Fate = { kind: 'value'; day: Day; value: number } | { kind: 'problem'; problem: PasteProblem; text: string } | { kind: 'empty' };

function fateOf(cells: readonly string[], choices: PasteChoices): Fate {
  const [dayText = '', valueText] = cells;
  if (valueText === undefined) return { kind: 'problem', problem: 'noColumns', text: dayText };
  const day: PastedDay = readPastedDay(dayText, choices.dayOrder);
  if (day.kind !== 'day') return { kind: 'problem', problem: day.kind, text: dayText };
  if (/^[-–—/]?$/.test(valueText)) return { kind: 'empty' };
  const number = readNumber(valueText, choices.decimalMark);
  if (number.kind !== 'number') return { kind: 'problem', problem: number.kind satisfies NumberProblem, text: valueText };
  if (number.units.length > 0 && !number.units.includes(choices.unit)) return { kind: 'problem', problem: 'otherUnit', text: valueText };
  return { kind: 'value', day: day.day, value: number.value };
}

/** Cells of the lines that are not blank: divided by tabs, otherwise by semicolons, wide gaps, or the only comma. */
function rowsOf(text: string): { row: number; cells: string[] }[] {
  return text.split(/\r\n|\r|\n/).flatMap((whole, index) => {
    const line = whole.replace(/^ +/, '');
    if (line.trim() === '') return [];
    const divider = [/\t/, /;/, / {2,}/].find((one) => one.test(line)) ?? (/^[^,]*,[^,]*$/.test(line) ? /,/ : null);
    const cells = divider ? line.split(divider) : [line];
    return [{ row: index + 1, cells: cells.map((cell) => cell.trim()) }];
  });
}

/** Words in both cells, no digit in either. */
const isHeading = (cells: readonly string[]) =>
  cells.length > 1 && cells.slice(0, 2).every((cell) => !/\p{Nd}/u.test(cell) && /\p{L}/u.test(cell));
