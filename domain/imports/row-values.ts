import { cleanText } from './clean-text';
import type { ColumnChoice } from './guess-mapping';
import type { ImportTarget } from './import-target';

/** The filled cells of one row under what they mean. */
export type RowValues = {
  of(target: ImportTarget): string;
  allOf(target: ImportTarget): LabelledText[];
};
export type LabelledText = { label: string; text: string };

/** @param names the headings, in the order of the cells */
export function rowValues(cells: readonly string[], columns: readonly ColumnChoice[], names: readonly string[]): RowValues {
  const byTarget = new Map<ImportTarget, LabelledText[]>();
  for (const [index, { target }] of columns.entries()) {
    if (target === 'ignore') continue;
    const text = cleanText(cells[index] ?? '');
    if (text === '') continue;
    const already = byTarget.get(target);
    const labelled = { label: names[index] ?? '', text };
    if (already) already.push(labelled);
    else byTarget.set(target, [labelled]);
  }
  return {
    of: (target) => byTarget.get(target)?.[0]?.text ?? '',
    allOf: (target) => byTarget.get(target) ?? [],
  };
}

export const labelled = ({ label, text }: LabelledText): string => (label === '' ? text : `${label}: ${text}`);
