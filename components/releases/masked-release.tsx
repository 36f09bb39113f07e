import { useTranslations } from 'next-intl';
import { AnswerLine } from '@/components/ui/answer-line';
import { EmptyState } from '@/components/ui/empty-state';

/** What somebody without the right sees of a confidential release: that it is there, and what it carries. */
export function MaskedRelease({ fixed, planned }: { fixed: number; planned: number }) {
  const t = useTranslations('releases');
  return (
    <>
      <AnswerLine kicker={t('question')}>{t('maskedAnswer', { fixed, planned })}</AnswerLine>
      <EmptyState title={t('confidential')}>{t('maskedHint')}</EmptyState>
    </>
  );
}
