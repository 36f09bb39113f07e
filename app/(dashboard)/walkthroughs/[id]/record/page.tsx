import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnswerLine } from '@/components/ui/answer-line';
import { ClientMessages } from '@/components/ui/client-messages';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { RecordedSteps } from '@/components/walkthroughs/recorded-steps';
import { StepForm } from '@/components/walkthroughs/step-form';
import { readDb } from '@/db/connection';
import { listFindings, listFixesToCheck, listStepEvidence, listTouchpointsOf } from '@/db/queries/walkthrough-pages';
import { findWalkthrough, listSteps, listWalkers } from '@/db/queries/walkthroughs';
import { may } from '@/domain/people/rights';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { addFindingAction, addStepAction, updateStepAction } from '../../actions';

const mostFixes = 100;

export async function generateMetadata() {
  return { title: (await getTranslations('walkthroughs'))('record') };
}

export default async function RecordPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireMember();
  const [{ id }, t, formats, db] = [await params, await getTranslations('walkthroughs'), await getFormats(), await readDb()];
  const walkthrough = await findWalkthrough(db, member, id);
  if (!walkthrough) notFound();
  const walkers = await listWalkers(db, member, [id]);
  if (
    !may(
      member,
      'walkthrough.record',
      walkers.some((walker) => walker.memberId === member.id),
    )
  )
    notFound();

  const [steps, touchpoints, fixes] = [
    await listSteps(db, member, id),
    await listTouchpointsOf(db, member, walkthrough.journeyId),
    await listFixesToCheck(db, member, walkthrough.productId, mostFixes),
  ];
  const visited = new Set(steps.map((step) => step.touchpointId));
  const next = touchpoints.find((touchpoint) => !visited.has(touchpoint.id));
  const placeChoices = touchpoints.map((touchpoint) => ({ value: touchpoint.id, label: `${touchpoint.stageName} · ${touchpoint.name}` }));
  const fixChoices = fixes.filter((fix) => fix.ownerId !== member.id).map((fix) => ({ value: fix.id, label: `${fix.key} ${fix.title}` }));
  const isOpen = walkthrough.status === 'planned' || walkthrough.status === 'recording';
  return (
    <ClientMessages of={['walkthroughs']}>
      <AnswerLine
        kicker={
          <Link href={`/walkthroughs/${id}`} className="link">
            <bdi>{walkthrough.title}</bdi>
          </Link>
        }
      >
        {t('recordAnswer', { visited: touchpoints.filter((touchpoint) => visited.has(touchpoint.id)).length, all: touchpoints.length })}
      </AnswerLine>
      <div className="grid max-w-2xl gap-6">
        {!isOpen && <p>{t('refusal.notRecording')}</p>}
        <RecordedSteps
          formats={formats}
          steps={steps}
          findings={await listFindings(db, member, id)}
          pictures={await listStepEvidence(db, member, id)}
          places={placeChoices}
          fixes={fixChoices}
          actions={isOpen ? { update: updateStepAction, find: addFindingAction } : undefined}
        />
        {isOpen && (
          <Section id="next" title={t('step.next', { number: steps.length + 1 })}>
            <StepForm
              key={steps.length}
              action={addStepAction}
              identity={{ walkthroughId: id, requestKey: randomUUID() }}
              touchpoints={placeChoices}
              fixes={fixChoices}
              values={{ touchpointId: next?.id ?? '' }}
              submit={t('step.save')}
            />
          </Section>
        )}
      </div>
    </ClientMessages>
  );
}
