import { z } from 'zod';

/** What is known of a piece of evidence; the bytes lie in the data folder. */
export type Evidence = {
  id: string;
  issueId: string | null;
  stepId: string | null;
  originalName: string;
  mediaType: string;
  bytes: number;
  widthPx: number | null;
  heightPx: number | null;
  caption: string;
  addedById: string | null;
  addedAt: Date;
};

const id = z.string().min(1).max(64);
/** Evidence belongs to an issue or to a step of a walkthrough. */
export const evidenceTarget = z
  .strictObject({ issueId: id.optional(), stepId: id.optional(), caption: z.string().trim().max(400).default('') })
  .refine((target) => (target.issueId === undefined) !== (target.stepId === undefined));
export type EvidenceTarget = z.infer<typeof evidenceTarget>;

/** A file's name as shown and offered for saving: no folders, no control characters, its end kept. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = [...last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()];
  return clean.slice(-120).join('') || 'file';
}
