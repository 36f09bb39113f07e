import { createHash } from 'node:crypto';
import type { Day } from '@/domain/calendar/day';
import { guessChoices } from '@/domain/imports/guess-choices';
import type { ImportChoices } from '@/domain/imports/import-choices';
import type { FileSummary } from '@/domain/imports/import-file';
import { type KnownPerson, samePersonFinder } from '@/domain/imports/match-names';
import { rowPlanner } from '@/domain/imports/plan-rows';
import type { PlannedRow } from '@/domain/imports/planned-row';
import { strayColumns, widthOfTable, withoutStrays } from '@/domain/imports/stray-columns';
import { type SheetLook, sheetSummariser } from '@/domain/imports/summarise-sheet';
import { FileProblem } from './file-problem';
import { openTableFile, type TableFile } from './open-table-file';

export type StudyOrder = {
  /** What a person has decided already; the rest is guessed. */
  fixed: Partial<ImportChoices>;
  organisationZone: string;
  today: Day;
  /** Who is known, to tell whether two names of a row mean one person. */
  people: readonly KnownPerson[];
};

export type Studied =
  | { kind: 'summary'; summary: FileSummary; choices: ImportChoices }
  | { kind: 'rows'; rows: PlannedRow[]; read: number };

const rowsAtOnce = 500;

/** Reads a file twice: to learn what it holds, then to decide about each row of the chosen sheet. Neither time as a whole. */
export async function* studyFile(file: Buffer, order: StudyOrder): AsyncGenerator<Studied> {
  const table = await openTableFile(file);
  const looks = await lookAtSheets(table, order.fixed);
  const sheets = looks.map((look) => look.summary);
  const guessed = guessChoices({ sheets }, order.organisationZone, order.fixed);
  const look = looks[guessed.sheet];
  const sheet = table.sheets[guessed.sheet];
  if (!look || !sheet) throw new FileProblem('imports.fileHasNoRows');

  const strays = table.format === 'csv' ? strayColumns(look.summary, look.headings) : new Set<number>();
  const choices = order.fixed.columns ? guessed : { ...guessed, columns: withoutStrays(guessed.columns, strays) };
  const planRow = rowPlanner({
    choices,
    names: look.summary.columns.map((column) => column.name),
    isCsv: table.format === 'csv',
    width: widthOfTable(choices.columns, strays),
    organisationZone: order.organisationZone,
    today: order.today,
    accounts: look.accounts,
    isSamePerson: samePersonFinder(order.people),
    hash: (text) => createHash('sha256').update(text).digest('base64url').slice(0, 22),
  });
  const { format, encoding, delimiter, notes } = table;
  yield { kind: 'summary', summary: { format, encoding, delimiter, notes: [...notes], sheets }, choices };

  let rows: PlannedRow[] = [];
  let read = 0;
  for await (const row of sheet.rows()) {
    read = row.number;
    rows.push(...planRow(row));
    if (rows.length < rowsAtOnce) continue;
    yield { kind: 'rows', rows, read };
    rows = [];
  }
  yield { kind: 'rows', rows, read };
}

async function lookAtSheets(table: TableFile, fixed: Partial<ImportChoices>): Promise<SheetLook[]> {
  const looks: SheetLook[] = [];
  for (const [index, sheet] of table.sheets.entries()) {
    const summariser = sheetSummariser(sheet.name, index === fixed.sheet ? fixed.headerRow : undefined);
    for await (const row of sheet.rows()) summariser.add(row);
    looks.push(summariser.done());
  }
  if (looks.every((look) => look.summary.rows === 0)) throw new FileProblem('imports.fileHasNoRows');
  return looks;
}
