import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';

/** An address within Parcours that opens the rows behind a figure; made absolute by whoever prints it. */
export const path = z.string().max(2_000).startsWith('/');

export const points = z.array(z.object({ day: daySchema, value: z.number() }));

/** How many, and the address of exactly those rows; null where they cannot be listed apart. */
export const countedRows = z.object({ n: z.number().int(), href: path.nullable() });
export type CountedRows = z.infer<typeof countedRows>;

export const reportIssue = {
  id: z.string(),
  key: z.string(),
  title: z.string(),
  productName: z.string(),
  href: path,
};
