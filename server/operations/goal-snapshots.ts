import { inTransaction, readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { type AskedGoals, readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { listLatestCheckIns } from '@/db/queries/goals';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { insertSnapshot } from '@/db/writes/goal-records';
import { addDays, type Day, dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, quarterOf, quarterSpan } from '@/domain/calendar/fiscal';
import { snapshotGoals } from '@/domain/goals/goal-snapshot';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { goalsOfYear } from './goal-year';
import { todayOf } from './organisation-day';
import { program } from './program';
import { write } from './write';

// A server that slept over a quarter's end still takes the picture; a program set up later has none of a quarter it never saw.
const daysToTakeIt = 7;

/** At a quarter's end the server keeps how its goals stood on the last day, once. @returns whether a snapshot was taken */
export async function keepQuarterSnapshot(now = new Date()): Promise<boolean> {
  const db = await readDb();
  const organisation = await findOrganisation(db);
  if (!organisation) return false;
  const [settings, today] = [fiscalSettingsOf(organisation), dayIn(organisation.timeZone, now)];
  const running = quarterOf(today, settings);
  const ended = quarterOf(addDays(quarterSpan(running.year, running.quarter, settings).from, -1), settings);
  const { to } = quarterSpan(ended.year, ended.quarter, settings);
  if (today > addDays(to, daysToTakeIt)) return false;
  const asked = await goalsOfYear(db, program, ended.year);
  if (!asked) return false;
  const id = `${asked.fiscalYearId}-q${ended.quarter}`;
  return inTransaction((tx) => take(tx, null, { id, asked, quarter: ended.quarter, asOf: to, note: '' }, now));
}

/** A lead keeps how the goals of a year stand today. */
export function takeSnapshot(
  by: Member,
  input: { requestKey?: string; year: number; note: string },
  now = new Date(),
): Promise<Result<{ id: string }>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'goal.edit')) return refuse('people.notAllowed');
      const [organisation, asked] = [await findOrganisation(tx), await goalsOfYear(tx, by, input.year)];
      if (!organisation || !asked) return refuse('goals.notFound');
      const today = dayIn(organisation.timeZone, now);
      const inYear = [asked.span.from, today, asked.span.to].sort()[1] ?? today;
      const { quarter } = quarterOf(inYear, fiscalSettingsOf(organisation));
      const id = newId();
      const isTaken = await take(tx, by, { id, asked, quarter, asOf: today, note: input.note }, now);
      return isTaken ? accept({ id }) : refuse('goals.nothingToSave');
    },
    now,
  );
}

type Taking = { id: string; asked: AskedGoals; quarter: number; asOf: Day; note: string };

async function take(tx: Database, by: Member | null, { id, asked, quarter, asOf, note }: Taking, now: Date): Promise<boolean> {
  const today = await todayOf(tx, now);
  const { tree, goals } = await readGoalOutlooks(tx, by ?? program, asked, today, asOf);
  if (goals.length === 0) return false;
  const said = await listLatestCheckIns(
    tx,
    by ?? program,
    goals.map(({ goal }) => goal.id),
  );
  const kept = snapshotGoals(tree.pillars, goals, said);
  const snapshot = {
    id,
    fiscalYearId: asked.fiscalYearId,
    quarter,
    takenOn: asOf,
    takenAt: now,
    takenById: by?.id ?? null,
    note,
    goals: kept,
  };
  if (!(await insertSnapshot(tx, snapshot))) return false;
  const changes = { quarter: [null, `Q${quarter}`] } as const;
  await recordEvents(tx, by, [{ noun: 'fiscalYear', subjectId: asked.fiscalYearId, action: 'snapshotTaken', changes, note }], now);
  return true;
}
