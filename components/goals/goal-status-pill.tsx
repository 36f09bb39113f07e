import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { GoalStatus } from '@/domain/goals/goal-score';
import { goalStatusLooks } from './goal-status-looks';

/** Where a goal stands against the paths of its KPIs, in words beside shape and colour. */
export function GoalStatusPill({ status }: { status: GoalStatus }) {
  const t = useTranslations('goals.status');
  const { tone, mark } = goalStatusLooks[status];
  return (
    <Pill tone={tone} mark={mark}>
      {t(status)}
    </Pill>
  );
}
