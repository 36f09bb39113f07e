import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pasteWords } from '@/app/(dashboard)/goals/[id]/paste/paste-words';
import { PasteForm } from '@/components/goals/paste-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { findOutcome } from '@/db/queries/outcomes';
import { may } from '@/domain/people/rights';
import { requireMember } from '@/server/session';
import { pasteOutcomeValuesAction } from '../../actions';

const mostDecimals = 4;

export async function generateMetadata() {
  return { title: (await getTranslations('outcomes.values'))('paste') };
}

type PastePageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PasteOutcomePage({ params, searchParams }: PastePageProps) {
  const member = await requireMember();
  const [{ id }, asked, t] = [await params, await searchParams, await getTranslations()];
  const seen = await findOutcome(await readDb(), member, id);
  if (!seen || seen.outcome.archivedAt || seen.outcome.dataKind !== 'series') notFound();
  const { outcome } = seen;
  const series = asked.series === 'control' ? 'control' : 'measure';
  if (series === 'control' ? !outcome.controlName : outcome.kpiId) notFound();
  if (!may(member, 'outcome.measure', outcome.ownerId === member.id)) notFound();
  const stored = seen.values.filter((value) => value.series === series);
  const name = series === 'control' ? outcome.controlName : outcome.measureName;
  return (
    <>
      <AnswerLine
        kicker={<bdi>{outcome.measureName}</bdi>}
        actions={<LinkButton href={`/outcomes/${id}#values`}>{t('outcomes.contract.title')}</LinkButton>}
      >
        {t('outcomes.values.pasteAnswer', { name, unit: t(`goals.kpi.unit.${outcome.measureUnit}`) })}
      </AnswerLine>
      <div className="max-w-3xl">
        <PasteForm
          hidden={{ outcomeId: id, series }}
          measure={{ unit: outcome.measureUnit, decimals: mostDecimals }}
          stored={Object.fromEntries(stored.map(({ day, value }) => [day, value]))}
          requestKey={randomUUID()}
          words={await pasteWords()}
          action={pasteOutcomeValuesAction}
        />
      </div>
    </>
  );
}
