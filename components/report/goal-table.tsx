import { useTranslations } from 'next-intl';
import { useKpiValue } from '@/components/goals/kpi-value';
import type { Span } from '@/domain/calendar/fiscal';
import type { Formats } from '@/domain/calendar/formats';
import type { Report } from '@/domain/report/report';
import type { ReportGoal, ReportKpi } from '@/domain/report/report-goals';
import { isolated } from '@/domain/report/sentence-arguments';
import { GoalPill } from './goal-pill';
import { GoalSpark } from './goal-spark';
import { ReportLink } from './report-link';

type GoalTableProps = {
  goals: Report['goals'];
  year: Span;
  formats: Formats;
  isShared: boolean;
  /** The words above say already that there is nothing. */
  isSaid: boolean;
};

/** The goals of the year, one line each: where it stands, its chance, its first KPI. */
export function GoalTable({ goals, year, formats, isShared, isSaid }: GoalTableProps) {
  const t = useTranslations('report.goal');
  if (goals.goals.length === 0) return isSaid ? null : <p className="text-muted">{t('none')}</p>;
  return (
    <table className="table table-cards report-goals">
      <caption className="sr-only">{t('name')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('standing')}</th>
          <th scope="col" data-number>
            {t('progress')}
          </th>
          <th scope="col">{t('main')}</th>
        </tr>
      </thead>
      <tbody>
        {goals.goals.map((goal) => (
          <GoalRow key={goal.id} {...{ goal, year, formats, isShared }} />
        ))}
      </tbody>
    </table>
  );
}

type GoalRowProps = Omit<GoalTableProps, 'goals' | 'isSaid'> & { goal: ReportGoal };

function GoalRow({ goal, year, formats, isShared }: GoalRowProps) {
  const t = useTranslations('report.goal');
  const { value } = useKpiValue(formats);
  const main = mainKpi(goal.kpis);
  const reached = goal.score === null || goal.needed === null ? t('noChance') : reachedText(goal.score, goal.needed);
  function reachedText(score: number, needed: number) {
    return t('reachedOf', { score: formats.percent(score), needed: formats.percent(needed) });
  }
  return (
    <tr>
      <th scope="row" data-main>
        <ReportLink href={goal.href} isShared={isShared}>
          <bdi>{goal.name}</bdi>
        </ReportLink>
        <span className="block font-normal text-muted text-xs">{goal.ownerName ? <bdi>{goal.ownerName}</bdi> : t('noOwner')}</span>
      </th>
      <td data-label={t('standing')}>
        <div className="min-w-0">
          <GoalPill goal={goal} formats={formats} />
          {goal.override && (
            <span className="block max-w-72 text-xs" dir="auto">
              {t('override', { by: goal.override.by, reason: goal.override.reason })}
            </span>
          )}
        </div>
      </td>
      <td data-label={t('progress')} data-number>
        {reached}
      </td>
      <td data-label={t('main')}>
        {main && (
          <div className="flex items-center gap-3">
            <GoalSpark kpi={main} year={year} />
            <span className="min-w-0 text-sm">
              {t(main.actual ? 'kpi' : 'kpiNone', {
                name: isolated(main.name),
                actual: main.actual ? value(main, main.actual.value) : '',
                target: value(main, main.target),
              })}
            </span>
          </div>
        )}
      </td>
    </tr>
  );
}

/** The weightiest, of equal ones the first. */
const mainKpi = (kpis: readonly ReportKpi[]) =>
  kpis.reduce<ReportKpi | undefined>((main, kpi) => (main === undefined || kpi.weight > main.weight ? kpi : main), undefined);
