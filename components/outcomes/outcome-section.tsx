import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Formats } from '@/domain/calendar/formats';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { useOutcomeWords } from './outcome-words';
import { VerdictPill } from './verdict-pill';

type OutcomeSectionProps = {
  outcomes: readonly { facts: OutcomeFacts; reading: OutcomeReading }[];
  /** Where a contract for it is written; absent for people who may not. */
  addHref?: string;
  formats: Formats;
};

/** Did it help? The contracts about one issue or release, each with its verdict in a sentence. */
export function OutcomeSection({ outcomes, addHref, formats }: OutcomeSectionProps) {
  const t = useTranslations('outcomes.section');
  const words = useOutcomeWords(formats);
  if (outcomes.length === 0 && !addHref) return null;
  return (
    <Section title={t('title')} id="outcome">
      {outcomes.length === 0 && <p className="mb-2 text-muted">{t('none')}</p>}
      <ul className="grid gap-3">
        {outcomes.map(({ facts: { outcome }, reading }) => (
          <li key={outcome.id} className="max-w-prose">
            <VerdictPill verdict={reading.verdict} />{' '}
            <Link href={`/outcomes/${outcome.id}`} className="link">
              {words.sentence(outcome, reading)}
            </Link>
          </li>
        ))}
      </ul>
      {addHref && (
        <p data-screen-only className="mt-2">
          <LinkButton href={addHref}>{t('add')}</LinkButton>
        </p>
      )}
    </Section>
  );
}
