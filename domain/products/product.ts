import { z } from 'zod';
import { calledText } from '@/domain/called-text';

export type Product = {
  id: string;
  key: string;
  name: string;
  isCompetitor: boolean;
  /** Percent of users who must have a release before its fixes count as reached. */
  reachPercent: number;
  archivedAt: Date | null;
  version: number;
};

export type Persona = {
  id: string;
  productId: string;
  name: string;
  segment: string;
  demographics: string;
  motivation: string;
  needs: string;
  painPoints: string;
  version: number;
};

/** Two to six capitals or digits; numbers the product's issues (`APP-123`). */
export const productKey = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9]{1,5}$/);

/** Half of the users, until a program says otherwise. */
export const usualReachPercent = 50;

export const productChanges = z.strictObject({
  key: productKey,
  name: calledText(200),
  isCompetitor: z.boolean(),
  reachPercent: z.coerce.number().int().min(1).max(100).default(usualReachPercent),
});
export type ProductChanges = z.infer<typeof productChanges>;

const optionalText = (max: number) =>
  z
    .string()
    .max(max)
    .nullish()
    .transform((text) => text ?? '');

export const personaChanges = z.strictObject({
  name: calledText(200),
  segment: optionalText(200),
  demographics: optionalText(2_000),
  motivation: optionalText(2_000),
  needs: optionalText(2_000),
  painPoints: optionalText(2_000),
});
export type PersonaChanges = z.infer<typeof personaChanges>;
export const personaFields = ['name', 'segment', 'demographics', 'motivation', 'needs', 'painPoints'] as const;
