import { useTranslations } from 'next-intl';
import { joinSentences } from '@/components/ui/join-sentences';
import type { Formats } from '@/domain/calendar/formats';
import type { Words } from '@/domain/report/report-words';
import { useSentence } from './use-sentence';

/** The sentences that stand when nobody writes others; beside the form in which somebody does. */
export function DraftOf({ words, formats }: { words: Words; formats: Formats }) {
  const t = useTranslations('report.words');
  const write = useSentence(formats);
  return (
    <figure className="rounded bg-sunken p-3">
      <figcaption className="mb-1 font-medium text-muted text-sm">{t('draft')}</figcaption>
      <p>{joinSentences(...words.draft.map(write))}</p>
    </figure>
  );
}
