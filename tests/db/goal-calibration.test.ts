import { beforeAll, expect, test } from 'vitest';
import { inTransaction, readDb } from '@/db/connection';
import { countGoalForecasts, listForecastsAsEnded } from '@/db/queries/goal-calibration';
import { insertGoalForecasts } from '@/db/writes/goal-records';
import { quarterSpans } from '@/domain/calendar/fiscal';
import { addGoal, addPillar, savePolicy } from '@/server/operations/goals';
import { storeMember, storeOrganisation } from '../support/factories';

const now = new Date('2026-03-02T08:00:00Z');

beforeAll(async () => {
  await storeOrganisation();
});

test('of each quarter counts the last weekly forecast as it ended, not those of other days or of its middle', async () => {
  const lead = await storeMember({ role: 'lead' });
  await savePolicy(lead, { year: 2025, seenVersion: 0, fields: { policy: 'p', vision: '', impression: '' } }, now);
  const pillar = await addPillar(lead, { year: 2025, fields: { name: 'Easy', description: '' } }, now);
  if (!pillar.ok) throw new Error(pillar.refusal.code);
  const fields = { name: 'Install', description: '', kind: 'committed' as const, ownerId: null, checkInRhythm: 'none' as const };
  const goal = await addGoal(lead, { pillarId: pillar.value.id, fields }, now);
  if (!goal.ok) throw new Error(goal.refusal.code);
  const goalId = goal.value.id;
  const kept = (madeOn: string, chance: number, isWeekly = true) => ({
    ...{ goalId, madeOn, chance, isWeekly, scoreLow: 0, scoreMiddle: 0.5, scoreHigh: 1 },
  });
  const forecasts = [
    kept('2025-05-12', 0.1),
    kept('2025-06-23', 0.2),
    kept('2025-06-30', 0.3),
    kept('2025-09-29', 0.6),
    kept('2025-09-30', 0.7, false),
    kept('2025-12-22', 0.9),
  ];
  await inTransaction((tx) => insertGoalForecasts(tx, forecasts, []));
  const quarters = quarterSpans(2025, { startMonth: 4, namedBy: 'start' });
  const db = await readDb();
  expect((await listForecastsAsEnded(db, lead, quarters.slice(0, 3))).chances).toEqual([
    { goalId, chance: 0.3 },
    { goalId, chance: 0.6 },
    { goalId, chance: 0.9 },
  ]);
  expect(await listForecastsAsEnded(db, lead, [])).toEqual({ chances: [], ranges: [] });
  expect(await countGoalForecasts(db, lead, '2025-09-01')).toBe(2);
});
