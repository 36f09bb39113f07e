import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChanceChart } from '@/components/goals/chance-chart';
import { CheckInDueLine } from '@/components/goals/check-in-due-line';
import { CheckInForm } from '@/components/goals/check-in-form';
import { CheckInList } from '@/components/goals/check-in-list';
import { GoalAnswer } from '@/components/goals/goal-answer';
import { GoalIssues } from '@/components/goals/goal-issues';
import { GoalReleases } from '@/components/goals/goal-releases';
import { KpiPoints } from '@/components/goals/kpi-points';
import { KpiSection } from '@/components/goals/kpi-section';
import { KpiValues } from '@/components/goals/kpi-values';
import { OverrideForm } from '@/components/goals/override-form';
import { RemovedValue } from '@/components/goals/removed-value';
import { goalReleases } from '@/components/goals/serving-release';
import { ValueForm } from '@/components/goals/value-form';
import { AsOfDetails } from '@/components/history/as-of-details';
import { HistoryList } from '@/components/history/history-list';
import { FixFunnelLine } from '@/components/reach/fix-funnel-line';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { countGoalFunnel } from '@/db/queries/fix-funnel';
import { listGoalHistory } from '@/db/queries/goal-history';
import { readLedgerYear } from '@/db/queries/goal-ledger';
import { listBaselines, listOverrides, listRhythmStarts, listWeeklyChances } from '@/db/queries/goal-records';
import { listGoalCounts, listGoalReleaseCounts, listNewestIssuesOfGoal } from '@/db/queries/goal-service';
import { findGoalPlace, listCheckIns, listKpisOf, listReadings } from '@/db/queries/goals';
import { findNames } from '@/db/queries/names';
import { countProvenIssues } from '@/db/queries/proven-issues';
import { listReleasesById } from '@/db/queries/releases';
import { forecastFan } from '@/domain/forecasts/goal-kpi-fan';
import { checkInDue } from '@/domain/goals/check-in-rhythm';
import { goalOutlook, seedOf } from '@/domain/goals/goal-outlook';
import { canOverride } from '@/domain/goals/goal-override';
import { fullestFirst, servingIssues } from '@/domain/goals/goal-service';
import { readGoals } from '@/domain/goals/read-goals';
import { readAskedDay } from '@/domain/history/asked-day';
import { idsIn } from '@/domain/history/seen-event';
import { provenIssueRows } from '@/domain/outcomes/outcome-rows';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import {
  addValueAction,
  archiveGoalAction,
  checkInAction,
  endOverrideAction,
  overrideGoalAction,
  removeValueAction,
  restoreValueAction,
} from '../actions';
import { askedYear } from '../asked-year';
import { GoalsPast } from '../goals-past';

const mostIssues = 10;
const mostReleases = 12;
const mostDeeds = 100;

export async function generateMetadata() {
  return { title: (await getTranslations('goals'))('title') };
}

type GoalPageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function GoalPage({ params, searchParams }: GoalPageProps) {
  const member = await requireMember();
  const [{ id }, asked, t, formats, db] = [
    await params,
    await searchParams,
    await getTranslations('goals'),
    await getFormats(),
    await readDb(),
  ];
  const place = await findGoalPlace(db, member, id);
  if (!place) notFound();
  const { span, before, today, timeZone } = await askedYear(place.year);
  const day = readAskedDay(asked.asOf, today);
  if (day.kind === 'past') {
    const fiscalYear = { id: place.fiscalYearId, year: place.year };
    return <GoalsPast {...{ member, formats, fiscalYear, span, today, timeZone }} day={day.day} only={place.goal} />;
  }
  const kpis = await listKpisOf(db, [id]);
  const readings = await listReadings(
    db,
    kpis.map((kpi) => kpi.id),
  );
  const ledger = await readLedgerYear(db, member, kpis, span, before.from);
  const [reading] = readGoals({ goals: [place.goal], kpis, ...readings }, ledger, span, today, today, before);
  if (!reading) notFound();
  const [override] = await listOverrides(db, member, [id]);
  const outlook = goalOutlook(reading, override ?? null, span, today);
  const { chance } = outlook;
  const chances = await listWeeklyChances(db, member, id);
  const baselines = await listBaselines(
    db,
    member,
    kpis.map((kpi) => kpi.id),
  );

  const issues = servingIssues(await listGoalCounts(db, member, [id]));
  const newest = await listNewestIssuesOfGoal(db, member, id, mostIssues);
  const serving = fullestFirst(await listGoalReleaseCounts(db, member, [id]));
  const shown = serving.slice(0, mostReleases);
  const releases = goalReleases(
    shown,
    await listReleasesById(
      db,
      member,
      shown.map((row) => row.releaseId),
    ),
  );
  const shipped = releases.flatMap(({ release }) =>
    release.isMasked || !release.shippedOn || release.shippedOn < span.from || release.shippedOn > span.to
      ? []
      : [{ day: release.shippedOn, label: release.name }],
  );
  const checkIns = await listCheckIns(db, member, id);
  const rhythmStart = (await listRhythmStarts(db, member, [id])).get(id);
  const deeds = await listGoalHistory(db, member, [id, ...kpis.map((kpi) => kpi.id)], mostDeeds);
  const names = await findNames(db, member, [
    ...idsIn(deeds),
    ...kpis.flatMap((kpi) => kpi.productId ?? []),
    ...readings.measurements.flatMap((measurement) => measurement.recordedById ?? []),
  ]);
  const isTheirs = place.goal.ownerId === member.id;
  const mayEdit = may(member, 'goal.edit');
  const isHere = place.goal.archivedAt === null;
  const mayMeasure = isHere && may(member, 'goal.measure', isTheirs);
  const [removedKpi = '', removedDay = ''] = String(asked.removed ?? '').split('.');
  const now = new Date();

  return (
    <>
      <GoalAnswer
        outlook={outlook}
        place={place}
        formats={formats}
        mayEdit={mayEdit}
        archive={archiveGoalAction}
        endOverride={endOverrideAction}
        requestKey={randomUUID()}
      />
      {mayMeasure && kpis.some((kpi) => kpi.id === removedKpi) && /^\d{4}-\d\d-\d\d$/.test(removedDay) && (
        <div id="removed">
          <RemovedValue
            kpiId={removedKpi}
            day={removedDay}
            dayText={formats.day(removedDay)}
            requestKey={randomUUID()}
            action={restoreValueAction}
          />
        </div>
      )}
      {kpis.length === 0 && <EmptyState title={t('score.noKpi')}>{t('empty.kpi.text')}</EmptyState>}
      {outlook.kpis.map((kpiReading, position) => {
        const { kpi } = kpiReading;
        const values = readings.measurements.filter((measurement) => measurement.kpiId === kpi.id);
        return (
          <KpiSection
            key={kpi.id}
            reading={kpiReading}
            baselines={baselines.filter((baseline) => baseline.kpiId === kpi.id)}
            fan={forecastFan(kpi, kpiReading.known, span, today, seedOf(position))}
            productName={kpi.productId ? (names.get(kpi.productId) ?? null) : null}
            year={span}
            {...{ today, shipped, formats, mayMeasure }}
          >
            {kpi.computedFrom ? (
              <KpiPoints reading={kpiReading} formats={formats} />
            ) : (
              <KpiValues
                kpi={kpi}
                measurements={values}
                names={names}
                year={span}
                formats={formats}
                remove={mayMeasure ? removeValueAction : undefined}
              />
            )}
            {mayMeasure && !kpi.computedFrom && (
              <ValueForm kpi={kpi} today={today} requestKey={randomUUID()} formats={formats} action={addValueAction} />
            )}
            <details className="mt-3 text-sm">
              <summary className="w-fit cursor-pointer underline underline-offset-2">{t('kpi.history')}</summary>
              <HistoryList events={deeds.filter((deed) => deed.subjectId === kpi.id)} names={names} formats={formats} now={now} />
            </details>
          </KpiSection>
        );
      })}
      <Section title={t('chance.title')} id="chance">
        <ChanceChart chances={chances} now={chance.kind === 'chance' ? { day: today, chance: chance.chance } : null} formats={formats} />
        {isHere && mayEdit && canOverride(span, today).ok && (
          <div className="mt-3 max-w-prose">
            <OverrideForm goalId={id} seenVersion={override?.version ?? 0} requestKey={randomUUID()} action={overrideGoalAction} />
          </div>
        )}
      </Section>
      <div className="mb-8">
        <FixFunnelLine
          funnel={await countGoalFunnel(db, member, id)}
          of={{ goal: [id] }}
          proven={{ count: await countProvenIssues(db, member, today, id), href: provenIssueRows(id) }}
        />
      </div>
      <div className="grid items-start gap-x-10 lg:grid-cols-2">
        <Section title={t('serving.title')}>
          <GoalIssues goalId={id} issues={issues} newest={newest} formats={formats} />
        </Section>
        <div className="min-w-0">
          <Section title={t('serving.releases')}>
            <GoalReleases goalId={id} releases={releases} more={serving.length - shown.length} formats={formats} />
          </Section>
          <Section title={t('checkIn.title')} id="check-ins">
            {isHere && <CheckInDueLine due={checkInDue(place.goal.checkInRhythm, rhythmStart ?? null, span, today)} formats={formats} />}
            <CheckInList checkIns={checkIns} formats={formats} />
            {isHere && may(member, 'goal.checkIn', isTheirs) && (
              <CheckInForm goalId={id} requestKey={randomUUID()} action={checkInAction} />
            )}
          </Section>
        </div>
      </div>
      <Section title={t('historyTitle')}>
        <AsOfDetails action={`/goals/${id}`} asked={day} today={today} />
        <HistoryList events={deeds.filter((deed) => deed.noun === 'goal')} names={names} formats={formats} now={now} />
        <p className="mt-2 text-sm">
          <Link href={`/goals?year=${place.year}`} className="link">
            {t('backToYear', { year: place.year })}
          </Link>
        </p>
      </Section>
    </>
  );
}
