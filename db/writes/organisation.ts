import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { holidays, organisation } from '@/db/schema/organisation';
import type { OrganisationSettings } from '@/domain/organisation/settings';

export async function addOrganisation(tx: Database, added: typeof organisation.$inferInsert) {
  await tx.insert(organisation).values(added);
}

/** Saves only if nobody else saved first. @param version the version that was read */
export async function saveOrganisation(tx: Database, id: string, version: number, settings: OrganisationSettings): Promise<boolean> {
  const saved = await tx
    .update(organisation)
    .set({ ...settings, version: version + 1 })
    .where(and(eq(organisation.id, id), eq(organisation.version, version)))
    .returning({ id: organisation.id });
  return saved.length === 1;
}

/** Whether the day was free. */
export async function addHoliday(tx: Database, holiday: typeof holidays.$inferInsert): Promise<boolean> {
  const added = await tx.insert(holidays).values(holiday).onConflictDoNothing().returning({ day: holidays.day });
  return added.length === 1;
}

export async function removeHoliday(tx: Database, day: string): Promise<string | undefined> {
  const [removed] = await tx.delete(holidays).where(eq(holidays.day, day)).returning({ name: holidays.name });
  return removed?.name;
}
