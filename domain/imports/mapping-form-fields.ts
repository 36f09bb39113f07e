import type { ColumnChoice } from './guess-mapping';
import { type ImportTarget, importTargets } from './import-target';

/** How a form says what a column becomes: `3:title`. Its place in the form does not count. */
export const targetField = (index: number, target: ImportTarget): string => `${index}:${target}`;

/** The columns that a form describes. @param carries indexes of the columns whose values stand for the empty cells below */
export function columnsOfForm(targets: readonly string[], carries: readonly string[]): ColumnChoice[] {
  const columns: ColumnChoice[] = [];
  for (const field of targets) {
    const [index = '', name = ''] = field.split(':');
    const target = importTargets.find((known) => known === name);
    if (target && /^\d{1,3}$/.test(index)) columns[Number(index)] = { target, carries: carries.includes(index) };
  }
  return Array.from(columns, (column) => column ?? { target: 'ignore', carries: false });
}
