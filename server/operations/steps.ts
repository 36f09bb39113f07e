import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findIssue } from '@/db/queries/issues';
import { countHeldByStep, findNextPosition, findStep, findTouchpointPlace } from '@/db/queries/walkthroughs';
import { recordEvents } from '@/db/writes/events';
import { deleteStep, insertStep, saveStep, saveWalkthrough } from '@/db/writes/walkthroughs';
import { changesBetween } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import { isUnderWay, type Step, type Walkthrough } from '@/domain/walkthroughs/walkthrough';
import type { FindingFields, StepFields } from '@/domain/walkthroughs/walkthrough-inputs';
import { decideStatus, decideStep, decideStepRemoval, stepEvent } from '@/domain/walkthroughs/walkthrough-update';
import { createIssueIn, type IssueSaved, updateIssueIn } from './issues';
import { todayOf } from './organisation-day';
import { findToRecord } from './walkthroughs';
import { write } from './write';

export type StepSaved = { id: string; version: number; position: number };

/** Records one step; the first one starts the walkthrough. A step that looks at a shipped fix verifies or reopens it. */
export function addStep(
  by: Member,
  input: { walkthroughId: string; fields: StepFields; requestKey?: string },
  now = new Date(),
): Promise<Result<StepSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findToRecord(tx, by, input);
      if (!found.ok) return found;
      const { walkthrough } = found.value;
      const allowed = decideStep(input.fields, walkthrough, await placeFacts(tx, walkthrough, input.fields));
      if (!allowed.ok) return allowed;

      const position = await findNextPosition(tx, walkthrough.id);
      const step: Step = {
        id: newId(),
        walkthroughId: walkthrough.id,
        position,
        ...input.fields,
        walkedById: by.id,
        version: 1,
        createdAt: now,
      };
      await insertStep(tx, step);
      if (walkthrough.status === 'planned') await startRecording(tx, by, walkthrough, now);
      await recordEvents(tx, by, [stepEvent(step, walkthrough, 'recorded', {})], now);
      const checked = await checkFix(tx, by, step, now);
      return checked.ok ? accept({ id: step.id, version: 1, position }) : checked;
    },
    now,
  );
}

export function updateStep(
  by: Member,
  input: { stepId: string; seenVersion: number; fields: StepFields; requestKey?: string },
  now = new Date(),
): Promise<Result<StepSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findStepToRecord(tx, by, input.stepId);
      if (!found.ok) return found;
      const { step, walkthrough } = found.value;
      if (step.version !== input.seenVersion) return refuse('walkthroughs.changedElsewhere');
      const allowed = decideStep(input.fields, walkthrough, await placeFacts(tx, walkthrough, input.fields));
      if (!allowed.ok) return allowed;

      const updated: Step = { ...step, ...input.fields, version: step.version + 1 };
      if (!(await saveStep(tx, updated))) return refuse('walkthroughs.changedElsewhere');
      const changes = changesBetween(step, updated, [
        'touchpointId',
        'action',
        'result',
        'seconds',
        'emotion',
        'observation',
        'checksIssueId',
        'isGone',
      ]);
      await recordEvents(tx, by, [stepEvent(updated, walkthrough, 'updated', changes)], now);
      const isNewCheck = updated.checksIssueId !== step.checksIssueId || updated.isGone !== step.isGone;
      const checked = isNewCheck ? await checkFix(tx, by, updated, now) : accept(undefined);
      return checked.ok ? accept({ id: updated.id, version: updated.version, position: updated.position }) : checked;
    },
    now,
  );
}

/** Takes out a step made by mistake; what it said stays in the history. */
export function removeStep(
  by: Member,
  input: { stepId: string; seenVersion: number; requestKey?: string },
  now = new Date(),
): Promise<Result<null>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findStepToRecord(tx, by, input.stepId);
      if (!found.ok) return found;
      const { step, walkthrough } = found.value;
      const removal = decideStepRemoval(step, walkthrough, await countHeldByStep(tx, by, step.id));
      if (!removal.ok) return removal;
      if (!(await deleteStep(tx, { id: step.id, version: input.seenVersion }))) return refuse('walkthroughs.changedElsewhere');
      await recordEvents(tx, by, [removal.value], now);
      return accept(null);
    },
    now,
  );
}

/** A finding made at a step: it carries its step, touchpoint, persona, build and channel into triage by itself. */
export function addFinding(
  by: Member,
  input: { stepId: string; finding: FindingFields; requestKey?: string },
  now = new Date(),
): Promise<Result<IssueSaved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const found = await findStepToRecord(tx, by, input.stepId);
      if (!found.ok) return found;
      const { step, walkthrough } = found.value;
      if (!isUnderWay(walkthrough.status)) return refuse('walkthroughs.notRecording');
      const place = step.touchpointId ? await findTouchpointPlace(tx, step.touchpointId) : undefined;
      return createIssueIn(
        tx,
        by,
        {
          ...input.finding,
          productId: walkthrough.productId,
          journeyId: walkthrough.journeyId,
          personaId: walkthrough.personaId,
          build: walkthrough.build,
          channel: walkthrough.channel,
          walkthroughId: walkthrough.id,
          stepId: step.id,
          touchpointId: step.touchpointId,
          stageId: place?.stageId ?? null,
        },
        now,
      );
    },
    now,
  );
}

/** A step with its walkthrough, for those who may record it. */
async function findStepToRecord(tx: Database, by: Member, stepId: string): Promise<Result<{ step: Step; walkthrough: Walkthrough }>> {
  const step = await findStep(tx, by, stepId);
  if (!step) return refuse('walkthroughs.stepNotFound');
  const found = await findToRecord(tx, by, { walkthroughId: step.walkthroughId });
  return found.ok ? accept({ step, walkthrough: found.value.walkthrough }) : found;
}

async function placeFacts(tx: Database, walkthrough: Walkthrough, fields: StepFields) {
  const place = fields.touchpointId ? await findTouchpointPlace(tx, fields.touchpointId) : undefined;
  return { isTouchpointOfJourney: place?.journeyId === walkthrough.journeyId };
}

async function startRecording(tx: Database, by: Member, walkthrough: Walkthrough, now: Date) {
  const started = decideStatus(walkthrough, 'recording', '', { steps: 1, today: await todayOf(tx, now), now });
  if (!started.ok) return;
  await saveWalkthrough(tx, started.value.walkthrough);
  await recordEvents(tx, by, started.value.events, now);
}

/** What a re-walk step says of a shipped fix: gone verifies it, still there reopens it. */
async function checkFix(tx: Database, by: Member, step: Step, now: Date): Promise<Result<unknown>> {
  if (!step.checksIssueId || step.isGone === null) return accept(undefined);
  const issue = await findIssue(tx, by, step.checksIssueId);
  if (!issue) return refuse('issues.notFound');
  if (issue.status !== 'released' && !(issue.status === 'verified' && !step.isGone)) return refuse('walkthroughs.checkNotReleased');
  const changes = step.isGone
    ? { status: 'verified' as const, note: step.observation }
    : { status: 'in_progress' as const, note: step.observation || step.action || '–' };
  return updateIssueIn(tx, by, { issueId: issue.id, seenVersion: issue.version, changes, isCheckedByStep: true }, now);
}
