import { z } from 'zod';
import { columnChoice, importChoices, mostColumns } from './import-choices';

const id = z.string().min(1).max(64);
const requestKey = z.string().max(64).nullish();

export const newImport = z.strictObject({ id, productId: id, fileName: z.string().trim().min(1).max(255) });
export type NewImport = z.infer<typeof newImport>;

export const importVersion = z.strictObject({ importId: id, version: z.coerce.number().int().positive(), requestKey });
export type ImportVersion = z.infer<typeof importVersion>;

export const mappingInput = importVersion.extend({
  ...importChoices.shape,
  columns: z.array(columnChoice).max(mostColumns).optional(),
});
export type MappingInput = z.infer<typeof mappingInput>;

/** What a run may add beside issues: only what the person ticks. */
export const runInput = importVersion.extend({ makePeople: z.boolean(), makeTouchpoints: z.boolean() });
export type RunInput = z.infer<typeof runInput>;
