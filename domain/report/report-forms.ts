import { z } from 'zod';
import { parseQuarter } from './report-quarter';
import { wordSections } from './report-words';

const request = { requestKey: z.string().max(64).nullish() };

const askedQuarter = z
  .string()
  .max(10)
  .transform((text, context) => {
    const quarter = parseQuarter(text);
    if (quarter) return quarter;
    context.addIssue({ code: 'custom', message: 'no quarter', input: text });
    return z.NEVER;
  });

const textOrNone = z
  .string()
  .trim()
  .max(20_000)
  .nullish()
  .transform((text) => text ?? '');

export const wordsForm = z.strictObject({
  ...request,
  quarter: askedQuarter,
  section: z.enum(wordSections),
  version: z.coerce.number().int().min(0).max(1e9),
  text: textOrNone,
});

// Empty: of every product.
const productOrAll = z
  .string()
  .max(64)
  .nullish()
  .transform((id) => id || null);

export const freezeForm = z.strictObject({
  ...request,
  quarter: askedQuarter,
  productId: productOrAll,
  note: z.string().trim().min(1).max(200),
});

/** Days that a link may work. */
export const linkLives = [7, 30, 90] as const;

export const linkForm = z.strictObject({
  ...request,
  quarter: askedQuarter,
  productId: productOrAll,
  reader: z.string().trim().min(1).max(200),
  /** A frozen report's id; without one the link shows the report as it stands. */
  snapshotId: z.string().min(1).max(64).nullish(),
  days: z.enum(['7', '30', '90']).transform(Number),
});

export const revokeForm = z.strictObject({ id: z.string().min(1).max(64), version: z.coerce.number().int().min(1).max(1e9) });
