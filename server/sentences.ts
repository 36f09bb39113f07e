import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { RefusalCode } from '@/domain/refusals';
import type { Refusal } from '@/domain/result';

/** The sentence of a refusal in the reader's language. */
export async function refusalSentence(refusal: Refusal): Promise<string> {
  const [noun, name] = refusal.code.split('.');
  const key = `${noun}.refusal.${name}`;
  if (!isSentence(key)) throw new Error(`The refusal ${refusal.code} has no place among the sentences.`);
  return (await getTranslations())(key, refusal.values);
}

type SentenceOf<Code extends string> = Code extends `${infer Noun}.${infer Name}` ? `${Noun}.refusal.${Name}` : never;

/** Every code has its sentence: messages/messages.ts does not compile otherwise. */
const isSentence = (key: string): key is SentenceOf<RefusalCode> => /^\w+\.refusal\.\w+$/.test(key);

/** One sentence per field that is not well formed. */
export async function invalidFields(error: z.ZodError): Promise<Record<string, string>> {
  const t = await getTranslations('ui.invalid');
  const sentences: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    if (field in sentences) continue;
    if (issue.code === 'too_big') sentences[field] = t('tooBig', { most: Number(issue.maximum) });
    else if (issue.code === 'too_small' && issue.origin === 'string') sentences[field] = t('needed');
    else if (issue.code === 'too_small') sentences[field] = t('tooSmall', { least: Number(issue.minimum) });
    else if (issue.code === 'invalid_type') sentences[field] = t('needed');
    else if (issue.code === 'invalid_format' && issue.format === 'email') sentences[field] = t('email');
    else if (issue.code === 'invalid_format' && issue.format === 'date') sentences[field] = t('date');
    else if (issue.code === 'invalid_value') sentences[field] = t('choose');
    else sentences[field] = t('other');
  }
  return sentences;
}
