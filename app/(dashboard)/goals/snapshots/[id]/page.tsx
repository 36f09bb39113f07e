import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SnapshotGoalCard } from '@/components/goals/snapshot-goal-card';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { findSnapshot } from '@/db/queries/goal-records';
import { listFiscalYears } from '@/db/queries/goals';
import { snapshotGoal } from '@/domain/goals/goal-snapshot';
import { movesSince } from '@/domain/goals/snapshot-moves';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { askedYear } from '../../asked-year';

export async function generateMetadata() {
  return { title: (await getTranslations('goals.snapshot'))('title') };
}

export default async function SnapshotPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireMember();
  const [{ id }, t, formats, db] = [await params, await getTranslations('goals'), await getFormats(), await readDb()];
  const snapshot = await findSnapshot(db, member, id);
  const year = snapshot && (await listFiscalYears(db, member)).find((one) => one.id === snapshot.fiscalYearId)?.year;
  if (!snapshot || year === undefined) notFound();
  const { span, before, today } = await askedYear(year);
  const { goals } = await readGoalOutlooks(db, member, { fiscalYearId: snapshot.fiscalYearId, span, before }, today);
  const now = new Map(goals.map((outlook) => [outlook.goal.id, snapshotGoal(outlook, '', null)]));
  const moves = movesSince(snapshot.goals, now);
  const author = snapshot.takenById === null ? t('snapshot.server') : (snapshot.takenByName ?? t('checkIn.somebody'));
  return (
    <>
      <AnswerLine
        kicker={`${t('year.name', { year })} · ${t('year.quarter', { quarter: snapshot.quarter })} · ${t('snapshot.takenBy', { day: formats.day(snapshot.takenOn), by: author })}`}
        actions={<LinkButton href={`/goals/snapshots?year=${year}`}>{t('snapshot.all')}</LinkButton>}
      >
        {t('snapshot.moves', { ...moves, day: formats.day(snapshot.takenOn) })}
      </AnswerLine>
      {snapshot.note && (
        <p className="mb-4 max-w-prose">
          <bdi>{snapshot.note}</bdi>
        </p>
      )}
      <div className="grid gap-4">
        {snapshot.goals.map((goal) => (
          <SnapshotGoalCard key={goal.id} then={goal} now={now.get(goal.id) ?? null} takenOn={snapshot.takenOn} formats={formats} />
        ))}
      </div>
    </>
  );
}
