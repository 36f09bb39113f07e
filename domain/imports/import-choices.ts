import { z } from 'zod';
import { accept, type Result, refuse } from '@/domain/result';
import { dayOrders } from './import-file';
import { importTargets, manyColumnTargets, sayingTargets } from './import-target';

export const mostColumns = 500;

export const columnChoice = z.strictObject({ target: z.enum(importTargets), carries: z.boolean() });

/** What a person has decided about a file: guessed at first, changeable until it is imported. */
export const importChoices = z.strictObject({
  sheet: z.number().int().min(0).max(500),
  headerRow: z.number().int().min(0).max(100_000),
  columns: z.array(columnChoice).max(mostColumns),
  /** Null: nobody has said, and no date of the file tells. */
  dayOrder: z.enum(dayOrders).nullable(),
  timeZone: z.string().max(60),
  splitNumbered: z.boolean(),
  skipSeverityZero: z.boolean(),
});
export type ImportChoices = z.infer<typeof importChoices>;

/**
 * Whether a mapping can be carried out: some text to import, and no target given twice that takes one column.
 * @param names the headings, for the refusal
 */
export function checkMapping(columns: ImportChoices['columns'], names: readonly string[]): Result<true> {
  const targets = columns.map((column) => column.target);
  if (!targets.some((target) => sayingTargets.includes(target))) return refuse('imports.needsTextColumn');
  const doubled = targets.find((target, index) => !manyColumnTargets.includes(target) && targets.indexOf(target) !== index);
  if (!doubled) return accept(true);
  const first = targets.indexOf(doubled);
  const second = targets.indexOf(doubled, first + 1);
  const nameOf = (index: number) => names[index] || String(index + 1);
  return refuse('imports.targetTwice', { first: nameOf(first), second: nameOf(second) });
}
