import type { Database } from '@/db/dialect/dialect';
import { findGoal, findKpi, findPillar, listGoalTree, listKpisOf } from '@/db/queries/goals';
import { recordEvents } from '@/db/writes/events';
import { saveGoal, saveKpi, savePillar } from '@/db/writes/goals';
import type { EventDraft } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import type { Saved } from './goals';
import { write } from './write';

/** Put away, or brought back. */
type Archiving = { id: string; version: number; isArchived: boolean };
type Part = { id: string; version: number; archivedAt: Date | null };

/** A pillar is put away once it holds no goal. */
export const archivePillar = (by: Member, input: Archiving, now = new Date()) =>
  archive(by, input, now, async (tx, after) => {
    const pillar = await findPillar(tx, by, input.id);
    if (!pillar) return refuse('goals.notFound');
    const { goals } = await listGoalTree(tx, by, pillar.fiscalYearId);
    if (input.isArchived && goals.some((goal) => goal.pillarId === pillar.id)) return refuse('goals.holdsGoals');
    if (!(await isSaved(pillar, input, () => savePillar(tx, after(pillar))))) return refuse('goals.changedElsewhere');
    const action = input.isArchived ? 'pillarArchived' : 'pillarRestored';
    return accept([{ noun: 'fiscalYear', subjectId: pillar.fiscalYearId, action, changes: { pillar: [pillar.name, pillar.name] } }]);
  });

/** A goal is put away once it holds no KPI, and comes back only into a pillar that is there. */
export const archiveGoal = (by: Member, input: Archiving, now = new Date()) =>
  archive(by, input, now, async (tx, after) => {
    const goal = await findGoal(tx, by, input.id);
    if (!goal) return refuse('goals.notFound');
    if (input.isArchived && (await listKpisOf(tx, [goal.id])).length > 0) return refuse('goals.holdsKpis');
    if (!input.isArchived && (await findPillar(tx, by, goal.pillarId))?.archivedAt) return refuse('goals.parentArchived');
    if (!(await isSaved(goal, input, () => saveGoal(tx, after(goal))))) return refuse('goals.changedElsewhere');
    return accept([{ noun: 'goal', subjectId: goal.id, action: actionOf(input) }]);
  });

export const archiveKpi = (by: Member, input: Archiving, now = new Date()) =>
  archive(by, input, now, async (tx, after) => {
    const kpi = await findKpi(tx, by, input.id);
    if (!kpi) return refuse('goals.notFound');
    if (!input.isArchived && (await findGoal(tx, by, kpi.goalId))?.archivedAt) return refuse('goals.parentArchived');
    if (!(await isSaved(kpi, input, () => saveKpi(tx, after(kpi))))) return refuse('goals.changedElsewhere');
    return accept([{ noun: 'kpi', subjectId: kpi.id, action: actionOf(input) }]);
  });

type Deed = (tx: Database, after: <Whole extends Part>(part: Whole) => Whole) => Promise<Result<EventDraft[]>>;

function archive(by: Member, input: Archiving, now: Date, deed: Deed): Promise<Result<Saved>> {
  return write(
    by,
    undefined,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const done = await deed(tx, (part) => ({ ...part, archivedAt: input.isArchived ? now : null, version: part.version + 1 }));
      if (!done.ok) return done;
      await recordEvents(tx, by, done.value, now);
      return accept({ id: input.id, version: input.version + 1 });
    },
    now,
  );
}

const isSaved = async (part: Part, input: Archiving, save: () => Promise<boolean>) => part.version === input.version && (await save());

const actionOf = (input: Archiving) => (input.isArchived ? 'archived' : 'restored');
