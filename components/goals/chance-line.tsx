import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Formats } from '@/domain/calendar/formats';
import type { GoalOutlook } from '@/domain/goals/goal-outlook';
import { useChanceText } from './chance-text';

/** The probability that a goal is met, what it is drawn from, or why there is none. */
export function ChanceLine({ outlook: { goal, chance, kpis }, formats }: { outlook: GoalOutlook; formats: Formats }) {
  const t = useTranslations('goals.chance');
  const text = useChanceText(formats);
  if (chance.kind === 'noKpi') return null;
  if (chance.kind === 'final') {
    return <p className="text-sm">{t(chance.isMet ? 'met' : 'missed', { score: formats.number(chance.score, 2) })}</p>;
  }
  if (chance.kind === 'tooFew') {
    const [first, ...others] = chance.missing;
    const name = kpis.find(({ kpi }) => kpi.id === first?.kpiId)?.kpi.name ?? '';
    return (
      <p className="text-muted text-sm">{t('tooFew', { n: first?.n ?? 0, needed: first?.needed ?? 0, name, others: others.length })}</p>
    );
  }
  const { low, high } = chance.score;
  return (
    <p className="text-sm">
      <Link href={`/goals/${goal.id}#chance`} className="link font-semibold">
        {t('is', { chance: text(chance.chance) })}
      </Link>{' '}
      <span className="text-muted">
        {t('score', { low: formats.number(low, 2), high: formats.number(high, 2) })}{' '}
        {t('from', { n: chance.n, since: formats.day(chance.since) })}
      </span>
    </p>
  );
}
