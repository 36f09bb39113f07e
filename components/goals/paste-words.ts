import type { Submitted } from '@/domain/form-state';
import type { PasteChoices, PasteProblem } from '@/domain/goals/kpi-values';

/** The sentences of the paste page, handed to the browser. */
export type PasteWords = Record<
  | 'text'
  | 'hint'
  | 'decimalMark'
  | 'point'
  | 'comma'
  | 'dayOrder'
  | 'dmy'
  | 'mdy'
  | 'asColumn'
  | 'look'
  | 'save'
  | 'row'
  | 'day'
  | 'value'
  | 'fate'
  | 'isNew'
  | 'replaces'
  | 'same'
  | 'empty'
  | 'heading'
  | 'caption'
  | 'values'
  | 'problemsLabel'
  | 'note',
  string
> & { problems: Record<PasteProblem, string> };

/** How the person said the column is written; nothing said lets the column speak for itself. */
export function pasteChoices(typed: Submitted | undefined): Omit<PasteChoices, 'unit'> {
  const { decimalMark, dayOrder } = typed ?? {};
  return {
    decimalMark: decimalMark === '.' || decimalMark === ',' ? decimalMark : null,
    dayOrder: dayOrder === 'dmy' || dayOrder === 'mdy' ? dayOrder : null,
  };
}
