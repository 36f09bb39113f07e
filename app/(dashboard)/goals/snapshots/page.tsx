import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { SnapshotForm } from '@/components/goals/snapshot-form';
import { SnapshotHeads } from '@/components/goals/snapshot-heads';
import { YearTabs } from '@/components/goals/year-tabs';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { readDb } from '@/db/connection';
import { listSnapshots } from '@/db/queries/goal-records';
import { listFiscalYears } from '@/db/queries/goals';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { takeSnapshotAction } from '../actions';
import { askedYear } from '../asked-year';

export async function generateMetadata() {
  return { title: (await getTranslations('goals.snapshot'))('title') };
}

export default async function SnapshotsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireMember();
  const [t, formats, db, asked] = await Promise.all([getTranslations('goals'), getFormats(), readDb(), searchParams]);
  const { year, current } = await askedYear(asked.year);
  const years = await listFiscalYears(db, member);
  const fiscalYear = years.find((one) => one.year === year);
  const heads = fiscalYear ? await listSnapshots(db, member, fiscalYear.id) : [];
  return (
    <>
      <AnswerLine
        kicker={t('snapshot.title')}
        filters={
          <YearTabs years={[...new Set([year, current, ...years.map((one) => one.year)])].sort()} current={year} path="/goals/snapshots" />
        }
        actions={<LinkButton href={`/goals?year=${year}`}>{t('backToYear', { year })}</LinkButton>}
      >
        {t('snapshot.answer', { count: heads.length, year })}
      </AnswerLine>
      <div className="grid max-w-3xl gap-6">
        {heads.length === 0 && <EmptyState title={t('snapshot.none')}>{t('snapshot.noneHint')}</EmptyState>}
        {heads.length > 0 && <SnapshotHeads heads={heads} formats={formats} />}
        {fiscalYear && may(member, 'goal.edit') && <SnapshotForm year={year} requestKey={randomUUID()} action={takeSnapshotAction} />}
      </div>
    </>
  );
}
