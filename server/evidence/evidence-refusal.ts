import { largestEvidenceBytes, mostPixels } from '@/domain/evidence/media-type';
import { refusalSentence } from '@/server/sentences';

const codes = [
  'notFound',
  'evidenceEmpty',
  'evidenceTooBig',
  'evidenceKind',
  'evidenceBroken',
  'evidenceTooManyPixels',
  'evidenceNoRoom',
] as const;

/** The sentence for what the address says became of an upload; nothing for anything else it may say. */
export async function evidenceRefusal(name: string | undefined): Promise<string | undefined> {
  const code = codes.find((known) => known === name);
  const values = { mb: largestEvidenceBytes / 1024 / 1024, megapixels: mostPixels / 1_000_000 };
  return code && refusalSentence({ code: `issues.${code}`, values });
}
