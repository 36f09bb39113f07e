import { useTranslations } from 'next-intl';
import type { Pillar } from '@/domain/goals/goal';
import { GoalCard, type GoalCardProps } from './goal-card';

type Shared = Pick<GoalCardProps, 'formats' | 'quarters' | 'today'>;
type PillarSectionProps = Shared & { pillar: Pillar; goals: readonly Omit<GoalCardProps, keyof Shared>[] };

/** A pillar of the policy with its goals. */
export function PillarSection({ pillar, goals, ...shared }: PillarSectionProps) {
  const t = useTranslations('goals');
  return (
    <section className="mb-8 min-w-0" aria-labelledby={`pillar-${pillar.id}`}>
      <h2 id={`pillar-${pillar.id}`} className="font-semibold text-lg">
        <bdi>{pillar.name}</bdi>
      </h2>
      {pillar.description && (
        <p className="max-w-prose text-muted">
          <bdi>{pillar.description}</bdi>
        </p>
      )}
      <div className="mt-2 grid gap-4">
        {goals.length === 0 && <p className="text-muted text-sm">{t('pillar.noGoals')}</p>}
        {goals.map((goal) => (
          <GoalCard key={goal.outlook.goal.id} {...goal} {...shared} />
        ))}
      </div>
    </section>
  );
}
