import { useTranslations } from 'next-intl';
import { joinSentences } from '@/components/ui/join-sentences';
import type { Formats } from '@/domain/calendar/formats';
import { type Change, isWorthwhile } from '@/domain/outcomes/change';
import type { Outcome } from '@/domain/outcomes/outcome';
import type { NoJudgement, OutcomeReading } from '@/domain/outcomes/read-outcome';

type Sized = Pick<Outcome, 'changeUnit' | 'measureUnit'>;

/** As many decimals as a difference of that size needs to be read. */
export const decimalsFor = (amount: number): number => (Math.abs(amount) >= 100 ? 0 : Math.abs(amount) >= 10 ? 1 : 2);

/** Changes and verdicts in the reader's words. */
export function useOutcomeWords(formats: Formats) {
  const t = useTranslations('outcomes');
  const unitOf = ({ changeUnit, measureUnit }: Sized) => (changeUnit === 'own' ? measureUnit : changeUnit);
  const sized = (outcome: Sized, amount: number, text: string) => t(`size.${unitOf(outcome)}`, { text, count: Math.abs(amount) });
  const plain = (amount: number, like = amount) => formats.signed(amount, decimalsFor(like));
  const size = (outcome: Sized, amount: number) => sized(outcome, amount, formats.number(amount, decimalsFor(amount)));
  const signed = (outcome: Sized, amount: number) => sized(outcome, amount, plain(amount));
  const interval = ({ change, low, high }: Change) => ({ low: plain(low, change), high: plain(high, change) });

  function sentence(outcome: Outcome, reading: OutcomeReading): string {
    const measure = outcome.measureName;
    const smallest = size(outcome, outcome.smallestChange ?? 0);
    if (reading.verdict === 'claimed') return t('sentence.claimed', { measure, change: signed(outcome, outcome.claimedChange ?? 0) });
    if (reading.why) return whyNot(reading.why);
    if (!reading.change || reading.verdict === 'tooEarly') return t('sentence.notStarted');
    const told = { measure, change: signed(outcome, reading.change.change), ...interval(reading.change), smallest };
    if (reading.verdict !== 'provenBetter') return t(`sentence.${reading.verdict}`, told);
    const worth = isWorthwhile(reading.change, outcome.direction, outcome.smallestChange ?? 0);
    return joinSentences(t('sentence.provenBetter', told), t(`sentence.worth.${worth}`, { smallest }));
  }

  function whyNot(why: NoJudgement): string {
    switch (why.kind) {
      case 'windowOpen':
        return t('sentence.windowOpen', { day: formats.day(why.until) });
      case 'notPositive':
        return t('sentence.notPositive', { day: formats.day(why.day) });
      case 'tooFew':
        return t(why.side === 'before' ? 'sentence.tooFewBefore' : 'sentence.tooFewAfter', { n: why.n, needed: why.needed });
      case 'nothingCounted':
        return t(why.side === 'before' ? 'sentence.nothingCountedBefore' : 'sentence.nothingCountedAfter');
      default:
        return t(`sentence.${why.kind}`);
    }
  }

  return { size, signed, interval, sentence };
}
