import type { ColumnChoice } from './guess-mapping';
import type { SheetRow } from './import-file';
import { sayingTargets } from './import-target';

export type RowKind = 'finding' | 'heading' | 'besideTable' | 'headerAgain';

/**
 * Whether a row of a hand-made table is a finding, a heading between findings, the headings once more, or a legend and
 * the like beside the table. A row that could be a finding is one: it is then shown as broken rather than passed over.
 */
export function kindOfRow(
  row: SheetRow,
  filled: readonly number[],
  columns: readonly ColumnChoice[],
  names: readonly string[],
  around: { wasBlank: boolean; isBesideTable: boolean },
): RowKind {
  if (filled.length > 1 && filled.every((index) => names[index] !== '' && row.cells[index]?.trim() === names[index])) return 'headerAgain';
  const says = filled.some((index) => sayingTargets.includes(columns[index]?.target ?? 'ignore'));
  const isAlone = filled.length === 1;
  if (says) return isAlone && row.isSpanning ? 'heading' : 'finding';
  if (!isAlone) return 'finding';
  const firstSaying = columns.findIndex(({ target }) => sayingTargets.includes(target));
  if ((filled[0] ?? 0) < firstSaying) return 'heading';
  return around.wasBlank || around.isBesideTable ? 'besideTable' : 'finding';
}
