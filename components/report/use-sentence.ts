import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Sentence } from '@/domain/report/sentence';
import { sentenceArguments } from '@/domain/report/sentence-arguments';

/** Writes the sentences of a report in the reader's language. */
export function useSentence(formats: Formats) {
  const t = useTranslations('report.sentence');
  return (sentence: Sentence) => t(sentence.key, sentenceArguments(sentence, formats));
}
