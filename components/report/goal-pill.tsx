import { useTranslations } from 'next-intl';
import { goalStatusLooks } from '@/components/goals/goal-status-looks';
import { Pill } from '@/components/ui/pill';
import type { Formats } from '@/domain/calendar/formats';
import { chanceText } from '@/domain/forecasts/chance-text';
import type { ReportGoal } from '@/domain/report/report-goals';

/** Where a goal stands: a person's word, else its chance, else only the paths of its KPIs. */
export function GoalPill({ goal: { status, chance, override }, formats }: { goal: ReportGoal; formats: Formats }) {
  const t = useTranslations('goals.status');
  const { tone, mark } = goalStatusLooks[status];
  return (
    <Pill tone={tone} mark={mark}>
      {words()}
    </Pill>
  );

  function words(): string {
    if (status === 'unknown') return t('unknown');
    if (override) return t(`person.${status}`);
    return chance === null ? t(status) : t(`chance.${status}`, { chance: chanceText(formats, chance) });
  }
}
