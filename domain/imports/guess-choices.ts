import { guessMapping } from './guess-mapping';
import type { ImportChoices } from './import-choices';
import type { ColumnSummary, DayOrder, FileSummary, SheetSummary } from './import-file';
import { dayTargets } from './import-target';

/** The choices we would make for a file; the person may change each. */
export function guessChoices(file: Pick<FileSummary, 'sheets'>, timeZone: string, fixed: Partial<ImportChoices> = {}): ImportChoices {
  const sheet = fixed.sheet ?? likeliestSheet(file.sheets);
  const summary = file.sheets[sheet];
  const columns = fixed.columns ?? guessMapping(summary?.columns ?? []);
  return {
    sheet,
    headerRow: fixed.headerRow ?? summary?.headerRow ?? 0,
    columns,
    dayOrder: fixed.dayOrder ?? (summary ? dayOrderOf(dayColumns(summary, columns)) : null),
    timeZone: fixed.timeZone ?? timeZone,
    splitNumbered: fixed.splitNumbered ?? false,
    skipSeverityZero: fixed.skipSeverityZero ?? false,
  };
}

/** The sheet in which most cells belong to columns that we can use. */
function likeliestSheet(sheets: readonly SheetSummary[]): number {
  const usable = sheets.map((sheet) => {
    const targets = guessMapping(sheet.columns);
    const used = targets.filter(({ target }) => target !== 'ignore' && target !== 'keep').length;
    return used * Math.log2(sheet.rows + 1);
  });
  return Math.max(0, usable.indexOf(Math.max(...usable)));
}

const dayColumns = (summary: SheetSummary, columns: ImportChoices['columns']): ColumnSummary[] =>
  summary.columns.filter((_, index) => dayTargets.includes(columns[index]?.target ?? 'ignore'));

/** The order that the dates themselves prove. @returns null when none does, or when they contradict each other */
export function dayOrderOf(columns: readonly Pick<ColumnSummary, 'dayFirst' | 'monthFirst'>[]): DayOrder | null {
  const dayFirst = columns.some((column) => column.dayFirst > 0);
  const monthFirst = columns.some((column) => column.monthFirst > 0);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}

/** Whether a person must say which comes first, day or month, before anything is imported. */
export const needsDayOrder = (summary: SheetSummary, choices: ImportChoices): boolean =>
  choices.dayOrder === null && dayColumns(summary, choices.columns).some((column) => column.eitherWay > 0);
