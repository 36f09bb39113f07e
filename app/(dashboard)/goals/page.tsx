import { getTranslations } from 'next-intl/server';
import { GoalForecastRecord } from '@/components/goals/goal-forecast-record';
import { PillarSection } from '@/components/goals/pillar-section';
import { PolicyPanel } from '@/components/goals/policy-panel';
import { QuarterStrip } from '@/components/goals/quarter-strip';
import { goalReleases } from '@/components/goals/serving-release';
import { YearEmpty } from '@/components/goals/year-empty';
import { YearTabs } from '@/components/goals/year-tabs';
import { AsOfDetails } from '@/components/history/as-of-details';
import { FixFunnelLine } from '@/components/reach/fix-funnel-line';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { countProgramFunnel } from '@/db/queries/fix-funnel';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { listRhythmStarts } from '@/db/queries/goal-records';
import { listGoalCounts, listGoalReleaseCounts } from '@/db/queries/goal-service';
import { listFiscalYears, listLatestCheckIns } from '@/db/queries/goals';
import { countProvenIssues } from '@/db/queries/proven-issues';
import { listReleasesById } from '@/db/queries/releases';
import { checkInDue } from '@/domain/goals/check-in-rhythm';
import { yearOutlook } from '@/domain/goals/goal-outlook';
import { fullestFirst, servingIssues } from '@/domain/goals/goal-service';
import { readAskedDay } from '@/domain/history/asked-day';
import { provenIssueRows } from '@/domain/outcomes/outcome-rows';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { askedYear } from './asked-year';
import { GoalsPast } from './goals-past';
import { readCalibration } from './read-calibration';

const mostReleases = 5;

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('title') };
}

export default async function GoalsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireMember();
  const [t, line, formats, db, asked] = await Promise.all([
    getTranslations('goals'),
    getTranslations('program.line'),
    getFormats(),
    readDb(),
    searchParams,
  ]);
  const { year, current, today, timeZone, settings, span, before, quarters } = await askedYear(asked.year);
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

  const { tree, goals } = await readGoalOutlooks(db, member, { fiscalYearId: fiscalYear.id, span, before }, today);
  const goalIds = tree.goals.map((goal) => goal.id);
  const checkIns = await listLatestCheckIns(db, member, goalIds);
  const rhythmStarts = await listRhythmStarts(db, member, goalIds);
  const dues = new Map(
    tree.goals.map(({ id, checkInRhythm }) => [id, checkInDue(checkInRhythm, rhythmStarts.get(id) ?? null, span, today)]),
  );
  const late = [...dues.values()].filter((due) => due.kind === 'due' && due.lateDays > 0).length;
  const counts = await listGoalCounts(db, member, goalIds);
  const releaseCounts = await listGoalReleaseCounts(db, member, goalIds);
  const serving = new Map(goalIds.map((id) => [id, fullestFirst(releaseCounts.filter((row) => row.goalId === id))]));
  const shown = [...serving.values()].flatMap((releases) => releases.slice(0, mostReleases));
  const releases = await listReleasesById(db, member, [...new Set(shown.map((row) => row.releaseId))]);
  const answer = yearOutlook(goals);
  const record = year === current ? await readCalibration(member, years, settings, current, today) : undefined;

  return (
    <>
      <AnswerLine
        kicker={`${t('year.name', { year })} · ${t('question')}`}
        filters={tabs}
        actions={
          <span data-screen-only className="flex flex-wrap gap-2">
            <LinkButton href={`/goals/snapshots?year=${year}`}>{t('snapshot.title')}</LinkButton>
            <LinkButton href="/program/line">{line('link')}</LinkButton>
            {mayEdit && <LinkButton href={`/goals/plan?year=${year}`}>{t('manage')}</LinkButton>}
          </span>
        }
      >
        {answer.all === 0
          ? t('plan.answer', { year, pillars: tree.pillars.length, goals: 0 })
          : `${t('answer', answer)} ${late > 0 ? t('lateCheckIns', { count: late }) : ''}`}
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
            .map((outlook) => {
              const { id } = outlook.goal;
              const all = serving.get(id) ?? [];
              const most = all.slice(0, mostReleases);
              return {
                outlook,
                due: dues.get(id) ?? { kind: 'none' },
                checkIn: checkIns.find((checkIn) => checkIn.goalId === id),
                issues: servingIssues(counts.filter((row) => row.goalId === id)),
                releases: goalReleases(most, releases),
                moreReleases: all.length - most.length,
              };
            })}
          {...{ formats, quarters, today }}
        />
      ))}
      {record && goals.length > 0 && (
        <div className="mt-8 grid gap-4">
          <FixFunnelLine
            funnel={await countProgramFunnel(db, member)}
            proven={{ count: await countProvenIssues(db, member, today), href: provenIssueRows() }}
          />
          <GoalForecastRecord formats={formats} {...record} />
        </div>
      )}
    </>
  );
}
