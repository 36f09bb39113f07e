import type { Database } from '@/db/dialect/dialect';
import { findOrganisation } from '@/db/queries/organisation';
import { type Day, dayIn } from '@/domain/calendar/day';

/** Today, as the organisation's time zone has it. */
export async function todayOf(tx: Database, now: Date): Promise<Day> {
  return dayIn((await findOrganisation(tx))?.timeZone ?? 'UTC', now);
}
