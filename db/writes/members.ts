import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { members } from '@/db/schema/people';
import type { Person } from '@/domain/people/person';

export async function addMember(tx: Database, member: typeof members.$inferInsert) {
  await tx.insert(members).values(member);
}

/** Saves only if nobody else saved first; `person` already carries the next version. */
export async function savePerson(tx: Database, person: Person): Promise<boolean> {
  const { id, email, name, role, locale, calendar, disabledAt, isPlaceholder, version } = person;
  const saved = await tx
    .update(members)
    .set({ email, name, role, locale, calendar, disabledAt, isPlaceholder, version })
    .where(and(eq(members.id, id), eq(members.version, version - 1)))
    .returning({ id: members.id });
  return saved.length === 1;
}

export async function savePasswordHash(tx: Database, memberId: string, passwordHash: string) {
  await tx.update(members).set({ passwordHash, isPlaceholder: false }).where(eq(members.id, memberId));
}
