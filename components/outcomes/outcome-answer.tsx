import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerLine } from '@/components/ui/answer-line';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import { type OutcomePlace, subjectOf } from '@/domain/outcomes/outcome-place';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { useOutcomeWords } from './outcome-words';
import { VerdictPill } from './verdict-pill';

type OutcomeAnswerProps = {
  facts: OutcomeFacts & { place: OutcomePlace };
  reading: OutcomeReading;
  formats: Formats;
  /** What can be done here. */
  children: ReactNode;
};

/** The verdict in a sentence, below what it is about. */
export function OutcomeAnswer({ facts: { outcome, place }, reading, formats, children }: OutcomeAnswerProps) {
  const t = useTranslations('outcomes');
  const words = useOutcomeWords(formats);
  const about = subjectOf(outcome, place);
  return (
    <AnswerLine
      kicker={
        <>
          <Link href="/outcomes" className="link">
            {t('title')}
          </Link>{' '}
          · {t(outcome.subject)} ·{' '}
          {about.href ? (
            <Link href={about.href} className="link">
              <bdi>{about.name}</bdi>
            </Link>
          ) : (
            <bdi>{about.name}</bdi>
          )}
        </>
      }
      actions={
        <span data-screen-only className="flex flex-wrap items-start gap-2">
          {children}
        </span>
      }
    >
      <VerdictPill verdict={reading.verdict} /> {words.sentence(outcome, reading)}
    </AnswerLine>
  );
}
