import { getTranslations } from 'next-intl/server';
import { PillarSection } from '@/components/goals/pillar-section';
import { PolicyPanel } from '@/components/goals/policy-panel';
import { QuarterStrip } from '@/components/goals/quarter-strip';
import { goalReleases } from '@/components/goals/serving-release';
import { YearEmpty } from '@/components/goals/year-empty';
import { YearTabs } from '@/components/goals/year-tabs';
import { AsOfDetails } from '@/components/history/as-of-details';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { readLedgerYear } from '@/db/queries/goal-ledger';
import { listGoalCounts, listGoalReleaseCounts } from '@/db/queries/goal-service';
import { listFiscalYears, listGoalTree, listLatestCheckIns } from '@/db/queries/goals';
import { listReleasesById } from '@/db/queries/releases';
import { yearAnswer } from '@/domain/goals/goal-reading';
import { fullestFirst, servingIssues } from '@/domain/goals/goal-service';
import { readGoals } from '@/domain/goals/read-goals';
import { readAskedDay } from '@/domain/history/asked-day';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { askedYear } from './asked-year';
import { GoalsPast } from './goals-past';

const mostReleases = 5;

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('title') };
}

export default async function GoalsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireMember();
  const [t, formats, db, asked] = await Promise.all([getTranslations('goals'), getFormats(), readDb(), searchParams]);
  const { year, current, today, timeZone, span, quarters } = await askedYear(asked.year);
  const day = readAskedDay(asked.asOf, today);
  const years = await listFiscalYears(db, member);
  const fiscalYear = years.find((one) => one.year === year);
  const tabs = <YearTabs years={[...new Set([year, current, ...years.map((one) => one.year)])].sort()} current={year} path="/goals" />;
  const mayEdit = may(member, 'goal.edit');
  if (!fiscalYear) {
    return (
      <>
        <AnswerLine kicker={t('question')} filters={tabs}>
          {t('year.noPolicy', { year })}
        </AnswerLine>
        <YearEmpty step="policy" year={year} mayEdit={mayEdit} />
      </>
    );
  }

  if (day.kind === 'past') return <GoalsPast {...{ member, formats, fiscalYear, span, today, timeZone }} day={day.day} />;

  const tree = await listGoalTree(db, member, fiscalYear.id);
  const goalIds = tree.goals.map((goal) => goal.id);
  const goals = readGoals(tree, await readLedgerYear(db, member, tree.kpis, span), span, today);
  const checkIns = await listLatestCheckIns(db, member, goalIds);
  const counts = await listGoalCounts(db, member, goalIds);
  const releaseCounts = await listGoalReleaseCounts(db, member, goalIds);
  const serving = new Map(goalIds.map((id) => [id, fullestFirst(releaseCounts.filter((row) => row.goalId === id))]));
  const shown = [...serving.values()].flatMap((releases) => releases.slice(0, mostReleases));
  const releases = await listReleasesById(db, member, [...new Set(shown.map((row) => row.releaseId))]);
  const answer = yearAnswer(goals);

  return (
    <>
      <AnswerLine
        kicker={`${t('year.name', { year })} · ${t('question')}`}
        filters={tabs}
        actions={
          mayEdit && (
            <span data-screen-only>
              <LinkButton href={`/goals/plan?year=${year}`}>{t('manage')}</LinkButton>
            </span>
          )
        }
      >
        {answer.all === 0 ? t('plan.answer', { year, pillars: tree.pillars.length, goals: 0 }) : t('answer', answer)}
      </AnswerLine>
      <div className="mb-6">
        <QuarterStrip quarters={quarters} today={today} formats={formats} />
      </div>
      <AsOfDetails action="/goals" kept={[['year', String(year)]]} asked={day} today={today} />
      <PolicyPanel year={fiscalYear} />
      {goals.length === 0 && <YearEmpty step={tree.pillars.length === 0 ? 'pillar' : 'goal'} year={year} mayEdit={mayEdit} />}
      {tree.pillars.map((pillar) => (
        <PillarSection
          key={pillar.id}
          pillar={pillar}
          goals={goals
            .filter(({ goal }) => goal.pillarId === pillar.id)
            .map((reading) => {
              const { id } = reading.goal;
              const all = serving.get(id) ?? [];
              const most = all.slice(0, mostReleases);
              return {
                reading,
                checkIn: checkIns.find((checkIn) => checkIn.goalId === id),
                issues: servingIssues(counts.filter((row) => row.goalId === id)),
                releases: goalReleases(most, releases),
                moreReleases: all.length - most.length,
              };
            })}
          {...{ formats, quarters, today }}
        />
      ))}
    </>
  );
}
