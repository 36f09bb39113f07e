import type { RowFacts } from './cell-reader';
import { cleanText, cutText } from './clean-text';
import type { ImportChoices } from './import-choices';
import type { SheetRow } from './import-file';
import { carriedTargets, type ImportTarget } from './import-target';
import type { PlannedRow, RowFate, RowReason } from './planned-row';
import { readRowContent } from './row-content';
import { kindOfRow } from './row-kind';
import { rowSearchText } from './row-search-text';
import { type RowValues, rowValues } from './row-values';
import { splitRow } from './split-row';

export type PlanFacts = RowFacts & {
  choices: ImportChoices;
  names: readonly string[];
  isCsv: boolean;
  /** Cells a row may have. */
  width: number;
  /** Whether two written names mean one person. */
  isSamePerson: (one: string, other: string) => boolean;
  /** A short text that differs for different findings. */
  hash: (text: string) => string;
};

/** Decides what becomes of each row of a table, one after the other. Blank rows are no rows. */
export function rowPlanner(facts: PlanFacts): (row: SheetRow) => PlannedRow[] {
  const { choices, names } = facts;
  const columns = choices.columns;
  const seen = new Map<string, number>();
  const above: string[] = [];
  let section = '';
  let isBesideTable = false;
  let lastFilled = 0;

  return (row) => {
    if (row.number <= choices.headerRow) return [];
    const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
    if (filled.length === 0) return [];
    const wasBlank = lastFilled > 0 && row.number > lastFilled + 1;
    lastFilled = row.number;
    const kind = kindOfRow(row, filled, columns, names, { wasBlank, isBesideTable });
    isBesideTable = kind === 'besideTable';
    if (kind === 'heading') {
      section = row.cells[filled[0] ?? 0]?.trim() ?? '';
      above.length = 0;
    }
    if (kind !== 'finding') return [outcome(row, 'skipped', kind, '')];
    if (facts.isCsv && row.cells.slice(facts.width).some((cell) => cell.trim() !== '')) {
      return [outcome(row, 'broken', 'tooManyCells', `${row.cells.length} / ${facts.width}`)];
    }
    const carried = carryDown(row.cells, columns, above);
    const values = withSection(rowValues(carried.cells, columns, names), section);
    return splitRow(values, choices.splitNumbered).map((part, index, parts) => {
      const planned = planFinding(row, part, parts.length > 1 ? index + 1 : 0, facts, seen);
      if (planned.content && facts.isCsv && row.cells.length < facts.width) planned.content.notes.push('shortRow');
      if (planned.content && carried.isCarried) planned.content.notes.push('carried');
      return planned;
    });
  };
}

function planFinding(row: SheetRow, values: RowValues, part: number, facts: PlanFacts, seen: Map<string, number>): PlannedRow {
  const read = readRowContent(values, facts);
  if (!read.ok) return outcome(row, 'broken', read.reason, read.detail, part);
  const { content } = read;
  if (facts.choices.skipSeverityZero && content.severity === 0)
    return { ...outcome(row, 'skipped', 'severityZero', '', part), title: content.title };

  if (facts.isSamePerson(content.owner, content.verifier))
    return { ...outcome(row, 'broken', 'verifierIsOwner', content.verifier, part), title: content.title };
  const externalKey = identityOf(values, part, facts.hash);
  const before = seen.get(externalKey);
  if (before !== undefined) return { ...outcome(row, 'here', 'sameRow', String(before), part), title: content.title, externalKey };
  seen.set(externalKey, row.number);
  return {
    row: row.number,
    part,
    fate: 'new',
    reason: null,
    detail: '',
    title: content.title,
    externalKey,
    content,
    searchText: rowSearchText(content),
    cells: [],
  };
}

const outcome = (row: SheetRow, fate: RowFate, reason: RowReason, detail: string, part = 0): PlannedRow => ({
  row: row.number,
  part,
  fate,
  reason,
  detail,
  title: cutText(row.cells.map(cleanText).filter(Boolean).join(' · '), 200),
  externalKey: null,
  content: null,
  searchText: '',
  cells: row.cells.map(cleanText),
});

function carryDown(cells: readonly string[], columns: ImportChoices['columns'], above: string[]) {
  let isCarried = false;
  const filled = columns.map(({ target, carries }, index) => {
    const cell = cells[index] ?? '';
    if (!carries || !carriedTargets.includes(target)) return cell;
    if (cell.trim() !== '') {
      above[index] = cell;
      return cell;
    }
    const value = above[index] ?? '';
    if (value !== '') isCarried = true;
    return value;
  });
  return { cells: filled, isCarried };
}

/** A heading between the rows says where its findings are, unless they say so themselves. */
function withSection(values: RowValues, section: string): RowValues {
  if (section === '') return values;
  return { ...values, of: (target) => values.of(target) || (target === 'where' ? section : '') };
}

const identityTargets: readonly ImportTarget[] = ['title', 'description', 'who', 'where', 'wanted', 'obstacle', 'result'];

/**
 * What makes a finding the same one when its file comes again: the tracker's key, or else what it says. What changes while
 * people work on it (status, owner, dates, solution) does not count. A bare number is no key outside its own list.
 */
function identityOf(values: RowValues, part: number, hash: (text: string) => string): string {
  const key = values.of('externalKey');
  const suffix = part > 0 ? `/${part}` : '';
  if (/\p{L}/u.test(key) && key.length <= 150) return `${key}${suffix}`;
  const says = identityTargets.map((target) =>
    values
      .allOf(target)
      .map(({ text }) => text)
      .join('\n'),
  );
  if (!values.allOf('where').length) says.push(values.of('where'));
  return `${key.slice(0, 40)}#${hash(says.join('\u001f').replace(/\s+/g, ' ').toLowerCase())}`;
}
