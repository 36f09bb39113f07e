import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnswerLine } from '@/components/ui/answer-line';
import { ClientMessages } from '@/components/ui/client-messages';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { RecordedSteps } from '@/components/walkthroughs/recorded-steps';
import { StepForm } from '@/components/walkthroughs/step-form';
import { readDb } from '@/db/connection';
import { listIssuesById } from '@/db/queries/issues';
import { listFindings, listFixesToCheck, listStepEvidence, listTouchpointsOf, listVisitedPlaces } from '@/db/queries/walkthrough-pages';
import { findWalkthrough, listSteps, listWalkers } from '@/db/queries/walkthroughs';
import { may } from '@/domain/people/rights';
import { isUnderWay } from '@/domain/walkthroughs/walkthrough';
import { evidenceRefusal } from '@/server/evidence/evidence-refusal';
import { uploadWords } from '@/server/evidence/upload-words';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { addFindingAction, addStepAction, removeStepAction, updateStepAction } from '../../actions';

const mostFixes = 100;

export async function generateMetadata() {
  return { title: (await getTranslations('walkthroughs'))('record') };
}

type Asked = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RecordPage({ params, searchParams }: Asked) {
  const member = await requireMember();
  const [{ id }, asked, t, formats, db] = await Promise.all([
    params,
    searchParams,
    getTranslations('walkthroughs'),
    getFormats(),
    readDb(),
  ]);
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

  const left = (await listVisitedPlaces(db, member, id)).filter((place) => touchpoints.every((touchpoint) => touchpoint.id !== place.id));
  const checkedIds = steps.flatMap((step) => (step.checksIssueId ? [step.checksIssueId] : []));
  const checked = await listIssuesById(db, member, checkedIds);
  // Nobody checks their own fix.
  const fixesOfOthers = fixes.filter((fix) => fix.ownerId !== member.id);
  const isOpen = isUnderWay(walkthrough.status);
  const place = `${member.id}/walkthrough/${id}`;
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
        {!isOpen && <Notice>{t('refusal.notRecording')}</Notice>}
        <RecordedSteps
          formats={formats}
          steps={steps}
          findings={await listFindings(db, member, id)}
          pictures={await listStepEvidence(db, member, id)}
          places={[...touchpoints, ...left].map(placeChoice)}
          fixes={choicesOfFixes([...checked, ...fixesOfOthers])}
          actions={
            isOpen
              ? { update: updateStepAction, remove: removeStepAction, find: addFindingAction, uploadWords: await uploadWords() }
              : undefined
          }
          place={place}
          refusal={await evidenceRefusal(typeof asked.evidence === 'string' ? asked.evidence : undefined)}
        />
        {isOpen && (
          <Section id="next" title={t('step.next', { number: steps.length + 1 })}>
            <StepForm
              action={addStepAction}
              identity={{ walkthroughId: id, requestKey: randomUUID() }}
              touchpoints={touchpoints.map(placeChoice)}
              fixes={choicesOfFixes(fixesOfOthers)}
              values={{ touchpointId: next?.id ?? '' }}
              place={`${place}/next`}
              submit={t('step.save')}
            />
          </Section>
        )}
        {isOpen && steps.length > 0 && (
          <Link href={`/walkthroughs/${id}#close`} className="link w-fit">
            {t('move.closeLink')}
          </Link>
        )}
      </div>
    </ClientMessages>
  );
}

const placeChoice = (place: { id: string; stageName: string; name: string }) => ({
  value: place.id,
  label: `${place.stageName} · ${place.name}`,
});

const choicesOfFixes = (fixes: readonly { id: string; key: string; title: string }[]) =>
  [...new Map(fixes.map((fix) => [fix.id, fix])).values()].map((fix) => ({ value: fix.id, label: `${fix.key} ${fix.title}` }));
