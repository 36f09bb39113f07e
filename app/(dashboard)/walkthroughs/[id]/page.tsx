import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DescribedForm } from '@/components/people/described-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { MoveForm } from '@/components/walkthroughs/move-form';
import { PlanFacts } from '@/components/walkthroughs/plan-facts';
import { planFieldsOf } from '@/components/walkthroughs/plan-fields';
import { StepList } from '@/components/walkthroughs/step-list';
import { WalkCurve } from '@/components/walkthroughs/walk-curve';
import { readDb } from '@/db/connection';
import { listIssuesById } from '@/db/queries/issues';
import { findWalkthroughNames, listFindings, listStepEvidence, listTouchpointsOf, listVisitedPlaces } from '@/db/queries/walkthrough-pages';
import { findWalkthrough, listRewalks, listSteps, listWalkers } from '@/db/queries/walkthroughs';
import { isDone, isOpen } from '@/domain/issues/issue';
import { may } from '@/domain/people/rights';
import { coverageOf } from '@/domain/walkthroughs/coverage';
import { isUnderWay } from '@/domain/walkthroughs/walkthrough';
import { getFormats } from '@/server/formats';
import { requireMember } from '@/server/session';
import { moveWalkthroughAction, updatePlanAction } from '../actions';
import { planChoices } from '../plan-choices';

export async function generateMetadata() {
  return { title: (await getTranslations('walkthroughs'))('title') };
}

export default async function WalkthroughPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await requireMember();
  const [{ id }, t, formats, db] = [await params, await getTranslations('walkthroughs'), await getFormats(), await readDb()];
  const walkthrough = await findWalkthrough(db, member, id);
  const names = await findWalkthroughNames(db, member, id);
  if (!walkthrough || !names) notFound();

  const [walkers, steps, findings] = [
    await listWalkers(db, member, [id]),
    await listSteps(db, member, id),
    await listFindings(db, member, id),
  ];
  const touchpoints = await listTouchpointsOf(db, member, walkthrough.journeyId);
  const checkedIds = steps.flatMap((step) => (step.checksIssueId ? [step.checksIssueId] : []));
  const checked = await listIssuesById(db, member, checkedIds);
  const coverage = coverageOf(
    touchpoints.map((touchpoint) => touchpoint.id),
    steps.map((step) => ({ touchpointId: step.touchpointId, day: walkthrough.plannedOn })),
    null,
  );
  const visited = await listVisitedPlaces(db, member, id);
  const places = new Map([...visited, ...touchpoints].map((touchpoint) => [touchpoint.id, touchpoint.name]));
  const open = findings.filter((finding) => isOpen(finding.status)).length;
  const fixed = findings.filter((finding) => isDone(finding.status)).length;
  const isRecorder = may(
    member,
    'walkthrough.record',
    walkers.some((walker) => walker.memberId === member.id),
  );
  const rewalks = await listRewalks(db, member, id);
  return (
    <>
      <AnswerLine
        kicker={
          <>
            <Link href="/walkthroughs" className="link">
              {t('title')}
            </Link>{' '}
            · <bdi>{walkthrough.title}</bdi>
          </>
        }
        actions={
          isRecorder &&
          isUnderWay(walkthrough.status) && (
            <LinkButton tone="primary" href={`/walkthroughs/${id}/record`}>
              {t('record')}
            </LinkButton>
          )
        }
      >
        {steps.length === 0
          ? t('plannedAnswer', { status: walkthrough.status, day: formats.day(walkthrough.plannedOn), all: touchpoints.length })
          : t('reportAnswer', {
              findings: findings.length,
              open,
              fixed,
              aside: findings.length - open - fixed,
              visited: coverage.kind === 'coverage' ? coverage.visited : 0,
              all: touchpoints.length,
            })}
      </AnswerLine>
      <PlanFacts walkthrough={walkthrough} names={names} walkers={walkers.map((walker) => walker.name)} formats={formats} />
      {walkthrough.summary && (
        <p className="mb-4 max-w-prose whitespace-pre-line" dir="auto">
          {walkthrough.summary}
        </p>
      )}
      <div className="grid gap-6">
        {steps.length === 0 && <EmptyState title={t('noStepsTitle')}>{t('noSteps')}</EmptyState>}
        {steps.length > 0 && <WalkCurve formats={formats} steps={steps} places={places} />}
        {coverage.kind === 'coverage' && coverage.missingIds.length > 0 && steps.length > 0 && (
          <p>
            {t('missing', {
              count: coverage.missingIds.length,
              places: formats.list(coverage.missingIds.map((place) => apart(places.get(place) ?? ''))),
            })}
          </p>
        )}
        {steps.length > 0 && (
          <StepList
            formats={formats}
            steps={steps}
            places={places}
            findings={findings}
            pictures={await listStepEvidence(db, member, id)}
            checkedKeys={new Map(checked.map((issue) => [issue.id, issue.key]))}
          />
        )}
        {rewalks.length > 0 && (
          <Section id="rewalks" title={t('rewalks')}>
            <ul>
              {rewalks.map((rewalk) => (
                <li key={rewalk.id}>
                  <Link className="link" href={`/walkthroughs/${rewalk.id}`}>
                    <bdi>{rewalk.title}</bdi>
                  </Link>{' '}
                  <span className="text-muted">{formats.day(rewalk.plannedOn)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {isRecorder && <MoveForm action={moveWalkthroughAction} walkthrough={walkthrough} steps={steps.length} />}
        {isRecorder && (
          <Section id="edit" title={t('plan.edit')}>
            <div className="max-w-xl">
              <DescribedForm
                action={updatePlanAction}
                submit={t('plan.save')}
                groups={[
                  {
                    fields: [
                      { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                      { kind: 'hidden', name: 'walkthroughId', value: id },
                      { kind: 'hidden', name: 'version', value: String(walkthrough.version) },
                      ...planFieldsOf(
                        {
                          ...walkthrough,
                          journey: `${walkthrough.productId}:${walkthrough.journeyId}`,
                          personaId: walkthrough.personaId ?? '',
                          channel: walkthrough.channel ?? '',
                          rewalkOfId: walkthrough.rewalkOfId ?? '',
                          walkerIds: walkers.map((walker) => walker.memberId),
                        },
                        await planChoices(member, {
                          id,
                          journey: {
                            value: `${walkthrough.productId}:${walkthrough.journeyId}`,
                            label: `${names.productName} · ${names.journeyName}`,
                          },
                          walkers: walkers.map((walker) => ({ value: walker.memberId, label: walker.name })),
                        }),
                        (name) => t(`field.${name}`),
                      ),
                    ],
                  },
                ]}
              />
            </div>
          </Section>
        )}
      </div>
    </>
  );
}

/** A name in another script keeps its order, and the sentence its commas (first strong isolate). */
const apart = (name: string) => `\u2068${name}\u2069`;
