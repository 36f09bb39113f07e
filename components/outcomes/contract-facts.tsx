import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Formats } from '@/domain/calendar/formats';
import type { OutcomePlace } from '@/domain/outcomes/outcome-place';
import type { OutcomePower } from '@/domain/outcomes/outcome-power';
import type { OutcomeFacts, OutcomeReading } from '@/domain/outcomes/read-outcome';
import { useOutcomeWords } from './outcome-words';
import { PowerWords } from './power-words';

type ContractFactsProps = {
  facts: OutcomeFacts & { place: OutcomePlace };
  reading: OutcomeReading;
  power: OutcomePower;
  formats: Formats;
};

/** What was agreed, in sentences: unit, direction, size, window, who answers, and what the data can show. */
export function ContractFacts({ facts: { outcome, place }, reading, power, formats }: ContractFactsProps) {
  const t = useTranslations('outcomes');
  const words = useOutcomeWords(formats);
  const { window, start } = reading;
  const isClaimed = outcome.dataKind === 'claimed';
  return (
    <div className="grid max-w-prose gap-2">
      {start && outcome.writtenOn > start && (
        <Notice>{t('facts.late', { day: formats.day(outcome.writtenOn), start: formats.day(start) })}</Notice>
      )}
      <ul className="grid list-disc gap-1 ps-5">
        <li>{t('facts.unit', { unit: t(`contract.changeUnits.${outcome.changeUnit}`), direction: outcome.direction })}</li>
        {outcome.smallestChange !== null && <li>{t('facts.smallest', { smallest: words.size(outcome, outcome.smallestChange) })}</li>}
        {!isClaimed && (
          <li>
            {t('facts.window', {
              before: outcome.beforePeriods,
              settling: outcome.settlingDays,
              after: outcome.afterPeriods,
              rhythm: outcome.rhythm,
            })}
            {window && (
              <span className="text-muted">
                {' · '}
                {t('facts.dates', {
                  from: formats.day(window.beforeFrom),
                  to: formats.day(window.beforeTo),
                  after: formats.day(window.afterFrom),
                  until: formats.day(window.afterTo),
                })}
              </span>
            )}
          </li>
        )}
        {outcome.controlName && <li>{t('note.control', { name: outcome.controlName })}</li>}
        <li>{t('facts.owner', { name: place.ownerName ?? t('facts.nobody') })}</li>
        <li className="text-muted">{t('facts.written', { day: formats.day(outcome.writtenOn) })}</li>
      </ul>
      <PowerWords outcome={outcome} power={power} formats={formats} />
      {outcome.source && (
        <p className="whitespace-pre-line border-line border-s-2 ps-2" dir="auto">
          {outcome.source}
        </p>
      )}
    </div>
  );
}
