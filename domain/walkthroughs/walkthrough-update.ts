import type { Day } from '@/domain/calendar/day';
import { type Changes, changesBetween, type EventDraft } from '@/domain/history/event';
import { accept, type Result, refuse } from '@/domain/result';
import { isUnderWay, type Step, type Walkthrough, type WalkthroughStatus } from './walkthrough';
import type { StepFields, WalkthroughPlan } from './walkthrough-inputs';

export type PlanFacts = {
  isProductKnown: boolean;
  isJourneyOfProduct: boolean;
  isPersonaOfProduct: boolean;
  isRewalkKnown: boolean;
  areWalkersKnown: boolean;
};
export type WalkthroughDecision = { walkthrough: Walkthrough; events: EventDraft[] };

export function decidePlan(
  plan: WalkthroughPlan,
  identity: Pick<Walkthrough, 'id' | 'createdAt'>,
  facts: PlanFacts,
): Result<WalkthroughDecision> {
  const sound = checkPlan(plan, facts);
  if (!sound.ok) return sound;
  const { walkerIds, ...columns } = plan;
  const walkthrough: Walkthrough = {
    ...identity,
    ...columns,
    status: 'planned',
    startedAt: null,
    finishedAt: null,
    finishedOn: null,
    summary: '',
    version: 1,
  };
  const changes: Changes = { title: [null, plan.title], plannedOn: [null, plan.plannedOn], walkerIds: [null, walkerIds] };
  return accept({ walkthrough, events: [walkthroughEvent(walkthrough, 'planned', changes)] });
}

export function decidePlanUpdate(
  walkthrough: Walkthrough,
  plan: WalkthroughPlan,
  walkersBefore: readonly string[],
  facts: PlanFacts & { steps: number },
): Result<WalkthroughDecision> {
  const sound = checkPlan(plan, facts);
  if (!sound.ok) return sound;
  if (facts.steps > 0 && plan.journeyId !== walkthrough.journeyId) return refuse('walkthroughs.journeyWalked');
  if (plan.rewalkOfId === walkthrough.id) return refuse('walkthroughs.rewalkUnknown');
  const { walkerIds, ...columns } = plan;
  const updated: Walkthrough = { ...walkthrough, ...columns, version: walkthrough.version + 1 };
  const edited = changesBetween(walkthrough, updated, ['title', 'journeyId', 'personaId', 'build', 'channel', 'plannedOn', 'rewalkOfId']);
  const isSameTeam = [...walkerIds].sort().join() === [...walkersBefore].sort().join();
  const changes: Changes = isSameTeam ? edited : { ...edited, walkerIds: [walkersBefore, walkerIds] };
  return accept({ walkthrough: updated, events: Object.keys(changes).length > 0 ? [walkthroughEvent(updated, 'updated', changes)] : [] });
}

function checkPlan(plan: WalkthroughPlan, facts: PlanFacts): Result<true> {
  if (!facts.isProductKnown) return refuse('walkthroughs.productUnknown');
  if (!facts.isJourneyOfProduct) return refuse('walkthroughs.journeyUnknown');
  if (!facts.isPersonaOfProduct) return refuse('walkthroughs.personaUnknown');
  if (!facts.isRewalkKnown) return refuse('walkthroughs.rewalkUnknown');
  if (plan.walkerIds.length === 0) return refuse('walkthroughs.noWalkers');
  return facts.areWalkersKnown ? accept(true) : refuse('walkthroughs.walkerUnknown');
}

/** Closing needs a step; a closed or cancelled walkthrough can be opened again. */
export function decideStatus(
  walkthrough: Walkthrough,
  to: WalkthroughStatus,
  summary: string,
  facts: { steps: number; today: Day; now: Date },
): Result<WalkthroughDecision> {
  if (to === 'done' && facts.steps === 0) return refuse('walkthroughs.noSteps');
  const isDone = to === 'done';
  const updated: Walkthrough = {
    ...walkthrough,
    status: to,
    summary: isDone ? summary : walkthrough.summary,
    startedAt: to === 'recording' ? (walkthrough.startedAt ?? facts.now) : walkthrough.startedAt,
    finishedAt: isDone ? facts.now : null,
    finishedOn: isDone ? facts.today : null,
    version: walkthrough.version + 1,
  };
  const event = walkthroughEvent(updated, 'statusChanged', { status: [walkthrough.status, to] }, isDone ? summary : '');
  return accept({ walkthrough: updated, events: [event] });
}

/** A step says at least something, and belongs to a touchpoint of the walked journey or to none. */
export function decideStep(fields: StepFields, walkthrough: Walkthrough, facts: { isTouchpointOfJourney: boolean }): Result<true> {
  if (!isUnderWay(walkthrough.status)) return refuse('walkthroughs.notRecording');
  if (fields.touchpointId && !facts.isTouchpointOfJourney) return refuse('walkthroughs.touchpointUnknown');
  if (fields.checksIssueId && fields.isGone === null) return refuse('walkthroughs.checkUnanswered');
  const saysNothing = !fields.action && !fields.observation && fields.emotion === null && fields.result === null && !fields.checksIssueId;
  return saysNothing ? refuse('walkthroughs.emptyStep') : accept(true);
}

/** Decides taking out a step made by mistake. One that a finding, a picture or a checked fix stands on stays: those would lose their place. */
export function decideStepRemoval(step: Step, walkthrough: Walkthrough, held: { findings: number; pictures: number }): Result<EventDraft> {
  if (!isUnderWay(walkthrough.status)) return refuse('walkthroughs.notRecording');
  if (held.findings + held.pictures > 0 || step.checksIssueId) return refuse('walkthroughs.stepHolds');
  const { action, observation, result, emotion, seconds } = step;
  const said = Object.entries({ action, observation, result, emotion, seconds }).filter(([, value]) => value !== null && value !== '');
  const changes: Changes = Object.fromEntries(said.map(([field, value]) => [field, [value, null] as const]));
  return accept(stepEvent(step, walkthrough, 'removed', changes));
}

export const stepEvent = (step: Step, walkthrough: Walkthrough, action: string, changes: Changes): EventDraft => ({
  noun: 'step',
  subjectId: walkthrough.id,
  productId: walkthrough.productId,
  issueId: step.checksIssueId,
  action,
  changes: { ...changes, position: [null, step.position] },
});

const walkthroughEvent = (walkthrough: Walkthrough, action: string, changes: Changes, note = ''): EventDraft => ({
  noun: 'walkthrough',
  subjectId: walkthrough.id,
  productId: walkthrough.productId,
  action,
  changes,
  note,
});
