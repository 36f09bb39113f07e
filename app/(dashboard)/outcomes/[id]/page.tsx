import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArchiveButton } from '@/components/goals/archive-button';
import { HistoryList } from '@/components/history/history-list';
import { ContractFacts } from '@/components/outcomes/contract-facts';
import { GuardList } from '@/components/outcomes/guard-list';
import { OutcomeAnswer } from '@/components/outcomes/outcome-answer';
import { OutcomePicture } from '@/components/outcomes/outcome-picture';
import { OutcomeValues } from '@/components/outcomes/outcome-values';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { findKpi } from '@/db/queries/goals';
import { listHistory } from '@/db/queries/history';
import { findNames } from '@/db/queries/names';
import { findOutcome, listGuards } from '@/db/queries/outcomes';
import { idsIn } from '@/domain/history/named-ids';
import { outcomePower } from '@/domain/outcomes/outcome-power';
import { readGuard } from '@/domain/outcomes/read-guard';
import { readOutcome } from '@/domain/outcomes/read-outcome';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { addOutcomeValueAction, archiveOutcomeAction, removeOutcomeValueAction, saveOutcomeCountsAction } from '../actions';
import { organisationDay } from '../organisation-day';

const mostDeeds = 500;
const mostValues = 50;
const isValue = (action: string) => action === 'measured' || action === 'controlMeasured';

export async function generateMetadata() {
  return { title: (await getTranslations('outcomes'))('title') };
}

export default async function OutcomePage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireMember();
  const [{ id }, t, formats, db, today] = [
    await params,
    await getTranslations('outcomes'),
    await getFormats(),
    await readDb(),
    await organisationDay(),
  ];
  const facts = await findOutcome(db, member, id);
  if (!facts) notFound();
  const { outcome } = facts;
  const reading = readOutcome(facts, today);
  const guards = (await listGuards(db, member, id)).map(({ kpi, values }) => ({
    kpi,
    reading: readGuard(outcome, facts.start, { direction: kpi.direction, values }, today),
  }));
  const kpi = outcome.kpiId ? await findKpi(db, member, outcome.kpiId) : undefined;
  const deeds = await listHistory(db, member, { subjectId: id, nouns: ['outcome'] }, mostDeeds);
  const names = await findNames(db, member, idsIn(deeds));
  const mayEdit = may(member, 'outcome.edit');
  const isHere = outcome.archivedAt === null;
  const mayMeasure = isHere && may(member, 'outcome.measure', outcome.ownerId === member.id);
  const values = deeds.filter((deed) => isValue(deed.action)).slice(0, mostValues);
  const late = deeds.filter((deed) => deed.action === 'changedAfterRelease');
  const now = new Date();

  return (
    <>
      <OutcomeAnswer facts={facts} reading={reading} formats={formats}>
        {mayEdit && isHere && <LinkButton href={`/outcomes/${id}/contract`}>{t('contract.edit')}</LinkButton>}
        {mayEdit && <ArchiveButton part={outcome} isArchived={!isHere} action={archiveOutcomeAction} size="normal" />}
      </OutcomeAnswer>
      {!isHere && (
        <div className="mb-4">
          <Notice>{t('facts.archived')}</Notice>
        </div>
      )}
      <div className="mb-8">
        <OutcomePicture facts={facts} reading={reading} formats={formats} />
      </div>
      <div className="grid items-start gap-x-10 lg:grid-cols-2">
        <Section title={t('contract.title')} id="contract">
          <ContractFacts facts={facts} reading={reading} power={outcomePower(facts, today)} formats={formats} />
        </Section>
        <div className="min-w-0">
          <Section title={t('guards.title')} id="guards">
            <GuardList guards={guards} formats={formats} />
          </Section>
          {late.length > 0 && (
            <Section title={t('after.title')} id="changed-after">
              <HistoryList events={late} names={names} formats={formats} now={now} />
            </Section>
          )}
        </div>
      </div>
      <OutcomeValues
        facts={facts}
        kpiHref={kpi ? `/goals/${kpi.goalId}#kpi-${kpi.id}` : null}
        today={today}
        requestKey={randomUUID()}
        formats={formats}
        actions={mayMeasure ? { add: addOutcomeValueAction, remove: removeOutcomeValueAction, count: saveOutcomeCountsAction } : undefined}
      />
      <Section title={t('history')} id="history">
        <HistoryList events={deeds.filter((deed) => !isValue(deed.action))} names={names} formats={formats} now={now} />
        {values.length > 0 && (
          <details className="mt-3 text-sm">
            <summary className="w-fit cursor-pointer underline underline-offset-2">{t('values.entered')}</summary>
            <HistoryList events={values} names={names} formats={formats} now={now} />
          </details>
        )}
      </Section>
    </>
  );
}
