import { useTranslations } from 'next-intl';
import type { Formats } from '@/domain/calendar/formats';
import type { GoalKind } from '@/domain/goals/goal';
import { type GoalScore, goodFrom } from '@/domain/goals/goal-score';

/** The goal's score, what is asked by now, and what its kind makes of it. */
export function ScoreLine({ score, kind, formats }: { score: GoalScore; kind: GoalKind; formats: Formats }) {
  const t = useTranslations('goals.score');
  const meaning = t(kind, { good: formats.number(goodFrom[kind], 1) });
  if (score.kind === 'unknown') {
    return <p className="text-muted text-sm">{score.total === 0 ? t('noKpi') : t('unknown', { total: score.total, meaning })}</p>;
  }
  const decimals = score.status !== 'good' && score.score.toFixed(2) === score.needed.toFixed(2) ? 3 : 2;
  return (
    <p className="text-sm">
      <strong className="font-semibold">
        {t('reached', { score: formats.number(score.score, decimals), needed: formats.number(score.needed, decimals) })}
      </strong>{' '}
      <span className="text-muted">
        {meaning} {score.measured < score.total && t('partly', { measured: score.measured, total: score.total })}
      </span>
    </p>
  );
}
