import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CheckInDueLine } from '@/components/goals/check-in-due-line';
import { GoalStandingPill } from '@/components/goals/goal-standing-pill';
import { rowsHref } from '@/components/program/program-texts';
import { ColourPills } from '@/components/releases/colour-pills';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { type Day, daysBetween } from '@/domain/calendar/day';
import type { Formats } from '@/domain/calendar/formats';
import type { CheckInDue } from '@/domain/goals/check-in-rhythm';
import type { Goal } from '@/domain/goals/goal';
import type { GoalOutlook } from '@/domain/goals/goal-outlook';
import type { ReleaseRisk } from '@/domain/home/release-risk';
import type { ColourOverride, ReleaseColour } from '@/domain/releases/release-colour';

type LeadHomeProps = {
  today: Day;
  formats: Formats;
  toTriage: number;
  toVerify: number;
  overdue: { count: number; rows: readonly { id: string; key: string; title: string; dueOn: Day | null; ownerName: string | null }[] };
  releases: readonly {
    id: string;
    name: string;
    open: number;
    risk: ReleaseRisk;
    computed: ReleaseColour | null;
    override?: ColourOverride;
  }[];
  /** Those that drift. */
  goals: readonly GoalOutlook[];
  hasGoals: boolean;
  lateCheckIns: readonly { goal: Pick<Goal, 'id' | 'name'>; due: CheckInDue }[];
};

/** What a lead looks at first: what came in, what is late, which releases and goals drift. */
export function LeadHome({ today, formats, toTriage, toVerify, overdue, releases, goals, hasGoals, lateCheckIns }: LeadHomeProps) {
  const t = useTranslations('home');
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Section
        id="overdue"
        title={t('overdue', { count: overdue.count })}
        aside={
          overdue.count > 0 && (
            <Link className="link" href={rowsHref({ overdue: true })}>
              {t('all')}
            </Link>
          )
        }
      >
        <Rows empty={t('nothingOverdue')}>
          {overdue.rows.map((issue) => (
            <li key={issue.id}>
              <Link className="link" href={`/issues/${issue.key}`}>
                <bdi className="text-muted">{issue.key}</bdi> <bdi>{issue.title}</bdi>
              </Link>{' '}
              <span className="text-muted text-sm">
                <bdi>{issue.ownerName ?? t('nobody')}</bdi> · {issue.dueOn && t('late', { days: daysBetween(issue.dueOn, today) })}
              </span>
            </li>
          ))}
        </Rows>
      </Section>
      <div className="grid content-start gap-6">
        <Section id="queue" title={t('queue')}>
          <ul className="grid gap-1">
            <li>
              <Link className="link" href="/triage">
                {t('toTriage', { count: toTriage })}
              </Link>
            </li>
            <li>
              <Link className="link" href={rowsHref({ status: ['released'] })}>
                {t('toVerify', { count: toVerify })}
              </Link>
            </li>
          </ul>
        </Section>
        <Section id="releases" title={t('releases')}>
          <Rows empty={t('noReleaseAtRisk')}>
            {releases.map(({ id, name, open, risk, computed, override }) => (
              <li key={id}>
                <Link className="link" href={`/releases/${id}`}>
                  <bdi>{name}</bdi>
                </Link>{' '}
                <span className="text-muted text-sm">
                  {t(risk.kind === 'late' ? 'releaseLate' : 'releaseSoon', { days: risk.days, open })}
                </span>{' '}
                <ColourPills computed={computed} override={override} />
              </li>
            ))}
          </Rows>
        </Section>
        <Section id="goals" title={t('goals')}>
          <Rows empty={t(hasGoals ? 'noGoalDrifts' : 'noGoalYet')}>
            {goals.map(({ goal, standing }) => (
              <li key={goal.id} className="flex flex-wrap items-center gap-2">
                <Link className="link" href={`/goals/${goal.id}`}>
                  <bdi>{goal.name}</bdi>
                </Link>
                <GoalStandingPill standing={standing} formats={formats} />
              </li>
            ))}
          </Rows>
        </Section>
        {lateCheckIns.length > 0 && (
          <Section id="check-ins" title={t('lateCheckIns', { count: lateCheckIns.length })}>
            <ul className="grid gap-1.5">
              {lateCheckIns.map(({ goal, due }) => (
                <li key={goal.id} className="flex flex-wrap items-center gap-2">
                  <Link className="link" href={`/goals/${goal.id}#check-ins`}>
                    <bdi>{goal.name}</bdi>
                  </Link>
                  <CheckInDueLine due={due} formats={formats} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  );
}

function Rows({ empty, children }: { empty: string; children: readonly ReactNode[] }) {
  return children.length === 0 ? <p className="text-muted">{empty}</p> : <ul className="grid gap-1.5">{children}</ul>;
}
