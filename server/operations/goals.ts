import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findFiscalYear, findGoal, findPillar, listGoalTree } from '@/db/queries/goals';
import { isActiveMember } from '@/db/queries/issue-surroundings';
import { recordEvents } from '@/db/writes/events';
import { insertCheckIn, insertFiscalYear, insertGoal, insertPillar, saveFiscalYear, saveGoal, savePillar } from '@/db/writes/goals';
import type { Goal, Pillar } from '@/domain/goals/goal';
import type { CheckInFields, FiscalYearFields, GoalFields, PillarFields } from '@/domain/goals/goal-inputs';
import { changesBetween, type EventDraft, type Noun } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { todayOf } from './organisation-day';
import { write } from './write';

export type Saved = { id: string; version: number };
type Request = { requestKey?: string };
type Seen = Request & { id: string; seenVersion: number };

const event = (noun: Noun, subjectId: string, action: string, more: Partial<EventDraft> = {}): EventDraft => ({
  noun,
  subjectId,
  action,
  ...more,
});

/** The policy of a fiscal year: made the first time (with the pillars of another year, when asked), edited after that. */
export function savePolicy(
  by: Member,
  input: Request & { year: number; seenVersion: number; fields: FiscalYearFields; copyFrom?: number | null },
  now = new Date(),
): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const before = await findFiscalYear(tx, by, input.year);
      if (!before) {
        if (input.seenVersion > 0) return refuse('goals.notFound');
        const made = { id: newId(), year: input.year, ...input.fields, version: 1 };
        await insertFiscalYear(tx, made);
        const copied = input.copyFrom ? await copyPillars(tx, by, input.copyFrom, made.id) : [];
        const drafts = [
          event('fiscalYear', made.id, 'created', { changes: { year: [null, made.year], policy: [null, made.policy] } }),
          ...copied.map((pillar) => event('fiscalYear', made.id, 'pillarAdded', { changes: { pillar: [null, pillar.name] } })),
        ];
        await recordEvents(tx, by, drafts, now);
        return accept({ id: made.id, version: 1 });
      }
      if (input.seenVersion === 0) return refuse('goals.yearExists');
      if (before.version !== input.seenVersion) return refuse('goals.changedElsewhere');
      const after = { ...before, ...input.fields, version: before.version + 1 };
      if (!(await saveFiscalYear(tx, after))) return refuse('goals.changedElsewhere');
      await recordEvents(
        tx,
        by,
        [event('fiscalYear', after.id, 'updated', { changes: changesBetween(before, after, ['policy', 'vision', 'impression']) })],
        now,
      );
      return accept({ id: after.id, version: after.version });
    },
    now,
  );
}

export function addPillar(by: Member, input: Request & { year: number; fields: PillarFields }, now = new Date()): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const year = await findFiscalYear(tx, by, input.year);
      if (!year) return refuse('goals.notFound');
      const { pillars } = await listGoalTree(tx, by, year.id);
      const pillar: Pillar = {
        id: newId(),
        fiscalYearId: year.id,
        ...input.fields,
        position: nextPosition(pillars),
        archivedAt: null,
        version: 1,
      };
      await insertPillar(tx, pillar);
      await recordEvents(tx, by, [event('fiscalYear', year.id, 'pillarAdded', { changes: { pillar: [null, pillar.name] } })], now);
      return accept({ id: pillar.id, version: 1 });
    },
    now,
  );
}

export function updatePillar(by: Member, input: Seen & { fields: PillarFields }, now = new Date()): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const before = await findPillar(tx, by, input.id);
      if (!before) return refuse('goals.notFound');
      if (before.version !== input.seenVersion) return refuse('goals.changedElsewhere');
      const after: Pillar = { ...before, ...input.fields, version: before.version + 1 };
      if (!(await savePillar(tx, after))) return refuse('goals.changedElsewhere');
      const changes = changesBetween(before, after, ['name', 'description']);
      await recordEvents(tx, by, [event('fiscalYear', before.fiscalYearId, 'pillarUpdated', { changes })], now);
      return accept({ id: after.id, version: after.version });
    },
    now,
  );
}

export function addGoal(by: Member, input: Request & { pillarId: string; fields: GoalFields }, now = new Date()): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const pillar = await findPillar(tx, by, input.pillarId);
      if (!pillar || pillar.archivedAt) return refuse('goals.notFound');
      if (!(await isOwnerSound(tx, input.fields.ownerId, null))) return refuse('goals.ownerUnknown');
      const { goals } = await listGoalTree(tx, by, pillar.fiscalYearId);
      const goal: Goal = { id: newId(), pillarId: pillar.id, ...input.fields, position: nextPosition(goals), archivedAt: null, version: 1 };
      await insertGoal(tx, goal);
      await recordEvents(tx, by, [event('goal', goal.id, 'created', { changes: { name: [null, goal.name] } })], now);
      return accept({ id: goal.id, version: 1 });
    },
    now,
  );
}

export function updateGoal(by: Member, input: Seen & { fields: GoalFields; pillarId?: string }, now = new Date()): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const before = await findGoal(tx, by, input.id);
      if (!before) return refuse('goals.notFound');
      if (before.version !== input.seenVersion) return refuse('goals.changedElsewhere');
      if (!(await isOwnerSound(tx, input.fields.ownerId, before.ownerId))) return refuse('goals.ownerUnknown');
      const pillarId = input.pillarId ?? before.pillarId;
      if (!(await isPillarOfSameYear(tx, by, before.pillarId, pillarId))) return refuse('goals.notFound');
      const after: Goal = { ...before, ...input.fields, pillarId, version: before.version + 1 };
      if (!(await saveGoal(tx, after))) return refuse('goals.changedElsewhere');
      const changes = changesBetween(before, after, ['name', 'description', 'kind', 'ownerId', 'checkInRhythm', 'pillarId']);
      await recordEvents(tx, by, [event('goal', after.id, 'updated', { changes })], now);
      return accept({ id: after.id, version: after.version });
    },
    now,
  );
}

/** A check-in: how sure somebody is of a goal, in words. Leads, or the goal's owner. */
export function checkInGoal(
  by: Member,
  input: Request & { goalId: string; fields: CheckInFields },
  now = new Date(),
): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      const goal = await findGoal(tx, by, input.goalId);
      if (!goal || goal.archivedAt) return refuse('goals.notFound');
      if (!may(by, 'goal.checkIn', goal.ownerId === by.id)) return refuse('people.notAllowed');
      const checkIn = { id: newId(), goalId: goal.id, day: await todayOf(tx, now), ...input.fields, authorId: by.id, createdAt: now };
      await insertCheckIn(tx, checkIn);
      await recordEvents(
        tx,
        by,
        [event('checkIn', goal.id, 'created', { changes: { confidence: [null, checkIn.confidence] }, note: checkIn.commentary })],
        now,
      );
      return accept({ id: checkIn.id, version: 1 });
    },
    now,
  );
}

async function copyPillars(tx: Database, by: Member, fromYear: number, fiscalYearId: string): Promise<Pillar[]> {
  const from = await findFiscalYear(tx, by, fromYear);
  if (!from) return [];
  const { pillars } = await listGoalTree(tx, by, from.id);
  const copies = pillars.map(({ name, description }, index): Pillar => {
    return { id: newId(), fiscalYearId, name, description, position: index + 1, archivedAt: null, version: 1 };
  });
  for (const pillar of copies) await insertPillar(tx, pillar);
  return copies;
}

async function isPillarOfSameYear(tx: Database, by: Member, fromId: string, toId: string): Promise<boolean> {
  if (fromId === toId) return true;
  const [from, to] = [await findPillar(tx, by, fromId), await findPillar(tx, by, toId)];
  return from?.fiscalYearId === to?.fiscalYearId && to?.archivedAt === null;
}

const nextPosition = (rows: readonly { position: number }[]) => Math.max(0, ...rows.map((row) => row.position)) + 1;

async function isOwnerSound(tx: Database, ownerId: string | null, before: string | null): Promise<boolean> {
  return ownerId === null || ownerId === before || isActiveMember(tx, ownerId);
}
