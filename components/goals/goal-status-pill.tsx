import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { GoalStatus } from '@/domain/goals/goal-score';

const looks = {
  good: { tone: 'good', mark: '●' },
  warning: { tone: 'warning', mark: '◐' },
  bad: { tone: 'bad', mark: '○' },
  unknown: { tone: 'neutral', mark: '?' },
} as const satisfies Record<GoalStatus, { tone: Tone; mark: string }>;

/** Where a goal stands against the paths of its KPIs, in words beside shape and colour. */
export function GoalStatusPill({ status }: { status: GoalStatus }) {
  const t = useTranslations('goals.status');
  return (
    <Pill tone={looks[status].tone}>
      <span aria-hidden>{looks[status].mark}</span>
      {t(status)}
    </Pill>
  );
}
