import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { Outcome } from '@/domain/outcomes/outcome';
import type { OutcomePower } from '@/domain/outcomes/outcome-power';
import { useOutcomeWords } from './outcome-words';

/** How small a change the planned data could show, in words. */
export function PowerWords({ outcome, power, formats }: { outcome: Outcome; power: OutcomePower; formats: Formats }) {
  const t = useTranslations('outcomes.power');
  const words = useOutcomeWords(formats);
  if (power.kind === 'none') return null;
  if (power.kind === 'unplanned') return <p className="text-muted">{t('unplanned')}</p>;
  if (power.kind === 'tooFew') return <p className="text-muted">{t('tooFew', { n: power.n, needed: power.needed })}</p>;
  const asked = words.size(outcome, outcome.smallestChange ?? 0);
  const told = { before: power.before, after: power.after, smallest: words.size(outcome, power.smallest), rhythm: outcome.rhythm };
  return (
    <p>
      {t(outcome.dataKind === 'series' ? 'series' : 'answers', told)} {power.isAssumed && t('assumed')}{' '}
      <strong className={power.isEnough ? 'font-medium' : 'font-semibold text-warning'}>
        {t(power.isEnough ? 'enough' : 'notEnough', { asked })}
      </strong>{' '}
      <span className="text-muted">{t('meaning')}</span>
    </p>
  );
}
