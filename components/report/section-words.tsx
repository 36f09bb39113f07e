import { useTranslations } from 'next-intl';
import { joinSentences } from '@/components/ui/join-sentences';
import type { Formats } from '@/domain/calendar/formats';
import type { Words } from '@/domain/report/report-words';
import { useSentence } from './use-sentence';

/** The plain words of a section: the lead's own, or else the sentences drafted from the events. */
export function SectionWords({ words, formats }: { words: Words; formats: Formats }) {
  const t = useTranslations('report.words');
  const write = useSentence(formats);
  const { edited, draft, isWithheld } = words;
  return (
    <div className="report-words mb-2 max-w-prose">
      {edited ? (
        <p className="whitespace-pre-line" dir="auto" lang={edited.locale}>
          {edited.text}
        </p>
      ) : (
        <p>{joinSentences(...draft.map(write))}</p>
      )}
      {isWithheld && <p className="text-muted text-sm">{t('withheld')}</p>}
    </div>
  );
}
