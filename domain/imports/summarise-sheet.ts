import { findHeaderRow } from './find-header-row';
import { headerForm } from './header-form';
import { mostColumns } from './import-choices';
import type { SheetRow, SheetSummary } from './import-file';
import { columnSummariser } from './summarise-column';

const rowsBeforeHeader = 60;
const mostAccounts = 5_000;

/** @property headings how many cells the row of the headings has */
export type SheetLook = { summary: SheetSummary; headings: number; accounts: Map<string, string> };

/**
 * Learns about a sheet row by row: where its headings are and what its columns hold.
 * @param headerRow the person's choice; undefined: find it
 */
export function sheetSummariser(name: string, headerRow?: number) {
  const waiting: SheetRow[] = [];
  const accounts = new Map<string, string>();
  let header: { row: number; names: readonly string[]; pairs: [id: number, name: number][] } | undefined;
  let columns: ReturnType<typeof columnSummariser>[] = [];
  let rows = 0;

  function start() {
    const row = headerRow ?? findHeaderRow(waiting);
    const names = waiting.find((candidate) => candidate.number === row)?.cells ?? [];
    header = { row, names, pairs: accountPairs(names) };
    columns = names.map(columnSummariser);
    for (const candidate of waiting.splice(0)) learn(candidate);
  }

  function learn(row: SheetRow) {
    if (!header || row.number <= header.row || row.cells.every((cell) => cell.trim() === '')) return;
    rows += 1;
    const width = Math.min(mostColumns, Math.max(columns.length, row.cells.length));
    for (let index = 0; index < width; index += 1) {
      const cell = row.cells[index] ?? '';
      if (index >= columns.length && cell.trim() === '') continue;
      const column = columns[index] ?? columnSummariser('');
      columns[index] = column;
      column.add(cell);
    }
    for (const [id, owner] of header.pairs) {
      const account = row.cells[id]?.trim() ?? '';
      const person = row.cells[owner]?.trim() ?? '';
      if (account !== '' && person !== '' && accounts.size < mostAccounts) accounts.set(account, person);
    }
  }

  return {
    add(row: SheetRow) {
      if (header) return learn(row);
      waiting.push(row);
      const isEnough = headerRow === undefined ? waiting.length >= rowsBeforeHeader : row.number >= headerRow;
      if (isEnough) start();
    },
    done(): SheetLook {
      if (!header) start();
      const filled = Array.from(columns, (column) => (column ?? columnSummariser('')).summary());
      return { summary: { name, headerRow: header?.row ?? 0, rows, columns: filled }, headings: header?.names.length ?? 0, accounts };
    },
  };
}

/** Jira writes `Assignee` and `Assignee Id` side by side; comments then name only the id. */
function accountPairs(names: readonly string[]): [id: number, name: number][] {
  const forms = names.map(headerForm);
  return forms.flatMap((form, index): [number, number][] => {
    if (!form.endsWith(' id')) return [];
    const nth = forms.slice(0, index).filter((other) => other === form).length;
    const owners = forms.flatMap((other, at) => (other === form.slice(0, -3) ? [at] : []));
    const owner = owners[nth];
    return owner === undefined ? [] : [[index, owner]];
  });
}
