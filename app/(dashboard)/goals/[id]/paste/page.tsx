import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PasteForm } from '@/components/goals/paste-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { findGoal, findKpi, listReadings } from '@/db/queries/goals';
import { may } from '@/domain/people/rights';
import { requireMember } from '@/server/session';
import { pasteValuesAction } from '../../actions';
import { pasteWords } from './paste-words';

export async function generateMetadata() {
  return { title: (await getTranslations('goals.paste'))('title') };
}

type PastePageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PastePage({ params, searchParams }: PastePageProps) {
  const member = await requireMember();
  const [{ id }, asked, t, db] = [await params, await searchParams, await getTranslations('goals'), await readDb()];
  const goal = await findGoal(db, member, id);
  const kpi = await findKpi(db, member, String(asked.kpi ?? ''));
  if (!goal || !kpi || kpi.goalId !== id || kpi.computedFrom || kpi.archivedAt) notFound();
  if (!may(member, 'goal.measure', goal.ownerId === member.id)) notFound();
  const { measurements } = await listReadings(db, [kpi.id]);

  return (
    <>
      <AnswerLine kicker={<bdi>{goal.name}</bdi>} actions={<LinkButton href={`/goals/${id}#kpi-${kpi.id}`}>{t('goal.back')}</LinkButton>}>
        {t('paste.answer', { name: kpi.name, unit: t(`kpi.unit.${kpi.unit}`) })}
      </AnswerLine>
      <div className="max-w-3xl">
        <PasteForm
          hidden={{ kpiId: kpi.id, goalId: id }}
          measure={{ unit: kpi.unit, decimals: kpi.decimals }}
          stored={Object.fromEntries(measurements.map(({ day, value }) => [day, value]))}
          requestKey={randomUUID()}
          words={await pasteWords()}
          action={pasteValuesAction}
        />
      </div>
    </>
  );
}
