import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findPersona, findProduct } from '@/db/queries/products';
import { countActiveMembers, findWalkthrough, isJourneyOfProduct, listSteps, listWalkers } from '@/db/queries/walkthroughs';
import { recordEvents } from '@/db/writes/events';
import { insertWalkthrough, saveWalkers, saveWalkthrough } from '@/db/writes/walkthroughs';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import type { Walkthrough, WalkthroughStatus } from '@/domain/walkthroughs/walkthrough';
import type { WalkthroughPlan } from '@/domain/walkthroughs/walkthrough-inputs';
import { decidePlan, decidePlanUpdate, decideStatus, type PlanFacts } from '@/domain/walkthroughs/walkthrough-update';
import { todayOf } from './organisation-day';
import { write } from './write';

export type WalkthroughSaved = { id: string; version: number };
type Request = { requestKey?: string };

export function planWalkthrough(
  by: Member,
  input: Request & { plan: WalkthroughPlan },
  now = new Date(),
): Promise<Result<WalkthroughSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'walkthrough.plan')) return refuse('people.notAllowed');
      const decision = decidePlan(input.plan, { id: newId(), createdAt: now }, await planFacts(tx, by, input.plan));
      if (!decision.ok) return decision;
      await insertWalkthrough(tx, decision.value.walkthrough, input.plan.walkerIds);
      await recordEvents(tx, by, decision.value.events, now);
      return accept({ id: decision.value.walkthrough.id, version: 1 });
    },
    now,
  );
}

type Seen = Request & { walkthroughId: string; seenVersion: number };

export function updatePlan(by: Member, input: Seen & { plan: WalkthroughPlan }, now = new Date()): Promise<Result<WalkthroughSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findToRecord(tx, by, input);
      if (!found.ok) return found;
      const { walkthrough, walkerIds } = found.value;
      const steps = (await listSteps(tx, by, walkthrough.id)).length;
      const facts = { ...(await planFacts(tx, by, input.plan, { ...walkthrough, walkerIds })), steps };
      const decision = decidePlanUpdate(walkthrough, input.plan, walkerIds, facts);
      if (!decision.ok) return decision;
      if (!(await saveWalkthrough(tx, decision.value.walkthrough))) return refuse('walkthroughs.changedElsewhere');
      await saveWalkers(tx, walkthrough.id, input.plan.walkerIds);
      await recordEvents(tx, by, decision.value.events, now);
      return accept({ id: walkthrough.id, version: decision.value.walkthrough.version });
    },
    now,
  );
}

/** Starts, closes, cancels or opens a walkthrough again. */
export function moveWalkthrough(
  by: Member,
  input: Seen & { to: WalkthroughStatus; summary: string },
  now = new Date(),
): Promise<Result<WalkthroughSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findToRecord(tx, by, input);
      if (!found.ok) return found;
      const { walkthrough } = found.value;
      const facts = { steps: (await listSteps(tx, by, walkthrough.id)).length, today: await todayOf(tx, now), now };
      const decision = decideStatus(walkthrough, input.to, input.summary, facts);
      if (!decision.ok) return decision;
      if (!(await saveWalkthrough(tx, decision.value.walkthrough))) return refuse('walkthroughs.changedElsewhere');
      await recordEvents(tx, by, decision.value.events, now);
      return accept({ id: walkthrough.id, version: decision.value.walkthrough.version });
    },
    now,
  );
}

/** A walkthrough that this person may record: a lead's, or one they walk. */
export async function findToRecord(
  tx: Database,
  by: Member,
  input: { walkthroughId: string; seenVersion?: number },
): Promise<Result<{ walkthrough: Walkthrough; walkerIds: string[] }>> {
  const walkthrough = await findWalkthrough(tx, by, input.walkthroughId);
  if (!walkthrough) return refuse('walkthroughs.notFound');
  const walkerIds = (await listWalkers(tx, by, [walkthrough.id])).map((walker) => walker.memberId);
  if (!may(by, 'walkthrough.record', walkerIds.includes(by.id))) return refuse('walkthroughs.notYours');
  if (input.seenVersion !== undefined && walkthrough.version !== input.seenVersion) return refuse('walkthroughs.changedElsewhere');
  return accept({ walkthrough, walkerIds });
}

/** @param before the plan so far: who has left since and a journey no longer in use may stay in it */
async function planFacts(
  tx: Database,
  by: Member,
  plan: WalkthroughPlan,
  before?: { productId: string; journeyId: string; walkerIds: readonly string[] },
): Promise<PlanFacts> {
  const newWalkerIds = [...new Set(plan.walkerIds)].filter((walkerId) => !before?.walkerIds.includes(walkerId));
  const isSameJourney = plan.journeyId === before?.journeyId && plan.productId === before.productId;
  return {
    isProductKnown: (await findProduct(tx, by, plan.productId)) !== undefined,
    isJourneyOfProduct: isSameJourney || (await isJourneyOfProduct(tx, plan.journeyId, plan.productId)),
    isPersonaOfProduct: plan.personaId === null || (await findPersona(tx, by, plan.personaId))?.productId === plan.productId,
    isRewalkKnown: plan.rewalkOfId === null || (await findWalkthrough(tx, by, plan.rewalkOfId)) !== undefined,
    areWalkersKnown: (await countActiveMembers(tx, newWalkerIds)) === newWalkerIds.length,
  };
}
