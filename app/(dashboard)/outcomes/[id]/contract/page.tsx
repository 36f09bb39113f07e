import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ContractForm } from '@/components/outcomes/contract-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { readDb } from '@/db/connection';
import { findOutcome } from '@/db/queries/outcomes';
import { subjectOf } from '@/domain/outcomes/outcome-place';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { updateOutcomeAction } from '../../actions';
import { contractChoices } from '../../contract-choices';
import { organisationDay } from '../../organisation-day';

export async function generateMetadata() {
  return { title: (await getTranslations('outcomes.contract'))('edit') };
}

export default async function ContractPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireMember();
  if (!may(member, 'outcome.edit')) notFound();
  const [{ id }, t, formats, today] = [await params, await getTranslations('outcomes'), await getFormats(), await organisationDay()];
  const seen = await findOutcome(await readDb(), member, id);
  if (!seen || seen.outcome.archivedAt) notFound();
  const { outcome, place, guardIds, start } = seen;
  return (
    <>
      <AnswerLine
        kicker={<bdi>{`${t(outcome.subject)} · ${subjectOf(outcome, place).name}`}</bdi>}
        actions={<LinkButton href={`/outcomes/${id}`}>{t('contract.title')}</LinkButton>}
      >
        {t('contract.answerEdit', { name: outcome.measureName })}
      </AnswerLine>
      <div className="max-w-2xl">
        <ContractForm
          outcome={outcome}
          guardIds={guardIds}
          subject={outcome.subject}
          hidden={{ id, version: String(outcome.version) }}
          {...(await contractChoices(member))}
          lockedSince={start && start <= today ? start : null}
          formats={formats}
          action={updateOutcomeAction}
        />
      </div>
    </>
  );
}
