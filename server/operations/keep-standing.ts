import { inTransaction, readDb } from '@/db/connection';
import { findOrganisation } from '@/db/queries/organisation';
import { saveLineMonth } from '@/db/writes/line-months';
import { saveStatusMonth } from '@/db/writes/status-months';
import { addDays, dayIn } from '@/domain/calendar/day';

/** Keeps how many issues stand where this month, for the KPIs that later ask how it was. */
export async function keepStanding(now = new Date()): Promise<void> {
  const organisation = await findOrganisation(await readDb());
  if (!organisation) return;
  const today = dayIn(organisation.timeZone, now);
  const month = today.slice(0, 7);
  // Evidence for what was verified last month still comes in.
  const lastMonth = addDays(`${month}-01`, -1).slice(0, 7);
  await inTransaction(async (tx) => {
    await saveStatusMonth(tx, month);
    await saveLineMonth(tx, lastMonth);
    await saveLineMonth(tx, month);
  });
}
