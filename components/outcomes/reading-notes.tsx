import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Outcome } from '@/domain/outcomes/outcome';
import type { OutcomeReading } from '@/domain/outcomes/read-outcome';
import { useOutcomeWords } from './outcome-words';

// Below it, neighbours are hardly more alike than chance.
const noticeableRho = 0.1;

/** How the figure came about: what was taken out, what is missing, what does not count. */
export function ReadingNotes({ outcome, reading, formats }: { outcome: Outcome; reading: OutcomeReading; formats: Formats }) {
  const t = useTranslations('outcomes.note');
  const words = useOutcomeWords(formats);
  const { effect, points } = reading;
  if (!points) return null;
  const trend = effect && (outcome.changeUnit === 'percent' ? 100 * Math.expm1(effect.trend) : effect.trend);
  const notes = [
    trend !== null && t('trend', { trend: words.signed(outcome, trend), rhythm: outcome.rhythm }),
    effect && effect.rho > noticeableRho && t('memory', { rho: formats.number(effect.rho, 2) }),
    points.missing > 0 && t('missing', { n: points.missing }),
    points.merged > 0 && t('merged', { n: points.merged }),
    points.mixed > 0 && t('mixed', { n: points.mixed }),
  ].filter((note) => typeof note === 'string');
  return <p className="mt-2 max-w-prose text-muted text-sm">{notes.join(' ')}</p>;
}
