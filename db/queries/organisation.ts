import { asc } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { holidays, organisation } from '@/db/schema/organisation';

export type Organisation = typeof organisation.$inferSelect;

/** The one organisation of this deployment; undefined until it has been set up. */
export async function findOrganisation(db: Database): Promise<Organisation | undefined> {
  const [found] = await db.select().from(organisation).limit(1);
  return found;
}

export type Holiday = typeof holidays.$inferSelect;

/** Days off besides the weekly ones, in order; every deadline and forecast needs them all. */
export async function listHolidays(db: Database): Promise<Holiday[]> {
  return db.select().from(holidays).orderBy(asc(holidays.day)).limit(2_000);
}
