import { inTransaction, readDb } from '@/db/connection';
import { readGoalOutlooks } from '@/db/queries/goal-outlooks';
import { findOrganisation } from '@/db/queries/organisation';
import { insertGoalForecasts } from '@/db/writes/goal-records';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearOf } from '@/domain/calendar/fiscal';
import { keptGoalForecasts } from '@/domain/forecasts/goal-kept-forecast';
import { goalsOfYear } from './goal-year';
import { program } from './program';

/** Keeps today's forecast of every goal and KPI of the running year. Asked again on the same day it changes nothing. @returns goals forecast */
export async function keepGoalForecasts(now = new Date()): Promise<number> {
  const db = await readDb();
  const organisation = await findOrganisation(db);
  if (!organisation) return 0;
  const today = dayIn(organisation.timeZone, now);
  const asked = await goalsOfYear(db, program, fiscalYearOf(today, fiscalSettingsOf(organisation)));
  if (!asked) return 0;
  const { goals } = await readGoalOutlooks(db, program, asked, today);
  const kept = keptGoalForecasts(goals, today);
  await inTransaction((tx) => insertGoalForecasts(tx, kept.goals, kept.kpis));
  return kept.goals.length;
}
