import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { announcements, toldPeople } from '@/db/schema/announcements';

type AnnouncementRow = typeof announcements.$inferInsert;

/** Saves only if nobody else saved first; `row` already carries the next version. */
export async function saveAnnouncementRow(tx: Database, row: AnnouncementRow): Promise<boolean> {
  if (row.version === 1) {
    const added = await tx.insert(announcements).values(row).onConflictDoNothing().returning({ id: announcements.releaseId });
    return added.length === 1;
  }
  const { releaseId, locale, ...columns } = row;
  const saved = await tx
    .update(announcements)
    .set(columns)
    .where(and(eq(announcements.releaseId, releaseId), eq(announcements.locale, locale), eq(announcements.version, row.version - 1)))
    .returning({ id: announcements.releaseId });
  return saved.length === 1;
}

/** @returns false when nothing changed */
export async function saveTold(tx: Database, row: typeof toldPeople.$inferInsert, isTold: boolean): Promise<boolean> {
  const changed = isTold
    ? await tx.insert(toldPeople).values(row).onConflictDoNothing().returning({ id: toldPeople.memberId })
    : await tx
        .delete(toldPeople)
        .where(and(eq(toldPeople.releaseId, row.releaseId), eq(toldPeople.memberId, row.memberId)))
        .returning({ id: toldPeople.memberId });
  return changed.length === 1;
}
