import { inTransaction, readDb } from '@/db/connection';
import { findOrganisation } from '@/db/queries/organisation';
import { saveStatusMonth } from '@/db/writes/status-months';
import { dayIn } from '@/domain/calendar/day';

/** Keeps how many issues stand where this month, for the KPIs that later ask how it was. */
export async function keepStanding(now = new Date()): Promise<void> {
  const organisation = await findOrganisation(await readDb());
  if (!organisation) return;
  const month = dayIn(organisation.timeZone, now).slice(0, 7);
  await inTransaction((tx) => saveStatusMonth(tx, month));
}
