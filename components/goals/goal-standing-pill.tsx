import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import type { GoalStatus } from '@/domain/goals/goal-score';
import type { GoalStanding } from '@/domain/goals/goal-standing';
import { useChanceText } from './chance-text';
import { goalStatusLooks } from './goal-status-looks';

/** Where a goal stands and where that comes from, in words beside shape and colour. */
export function GoalStandingPill({ standing, formats }: { standing: GoalStanding; formats: Formats }) {
  const t = useTranslations('goals.status');
  const chance = useChanceText(formats);
  const { tone, mark } = goalStatusLooks[standing.status];
  const words = {
    chance: () => (standing.by === 'chance' ? t(`chance.${outlook(standing.status)}`, { chance: chance(standing.chance) }) : ''),
    result: () => t(standing.status === 'good' ? 'met' : 'missed'),
    person: () => t(`person.${outlook(standing.status)}`),
    path: () => t(standing.status),
  } satisfies Record<GoalStanding['by'], () => string>;
  return (
    <Pill tone={tone} mark={mark}>
      {words[standing.by]()}
    </Pill>
  );
}

const outlook = (status: GoalStatus) => (status === 'unknown' ? 'warning' : status);
