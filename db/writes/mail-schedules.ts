import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import type { MailSchedule } from '@/db/queries/mail-schedules';
import { mailRecipients, mailSchedules } from '@/db/schema/outbox';

export async function addSchedule(tx: Database, schedule: MailSchedule): Promise<void> {
  await tx.insert(mailSchedules).values(schedule);
}

/** Saves only if nobody else saved first; `schedule` already carries the next version. */
export async function saveSchedule(tx: Database, schedule: MailSchedule): Promise<boolean> {
  const { id, name, productId, rhythm, weekday, hour, nextOn, lastSentAt, pausedAt, removedAt, version } = schedule;
  const saved = await tx
    .update(mailSchedules)
    .set({ name, productId, rhythm, weekday, hour, nextOn, lastSentAt, pausedAt, removedAt, version })
    .where(and(eq(mailSchedules.id, id), eq(mailSchedules.version, version - 1)))
    .returning({ id: mailSchedules.id });
  return saved.length === 1;
}

export async function insertRecipient(tx: Database, recipient: typeof mailRecipients.$inferInsert): Promise<void> {
  await tx.insert(mailRecipients).values(recipient);
}

/** Stops a recipient's mails; the row stays, as mails that were sent refer to it. @returns false when they had stopped already */
export async function stopRecipient(tx: Database, id: string, version: number, now: Date): Promise<boolean> {
  const saved = await tx
    .update(mailRecipients)
    .set({ stoppedAt: now, version: version + 1 })
    .where(and(eq(mailRecipients.id, id), isNull(mailRecipients.stoppedAt)))
    .returning({ id: mailRecipients.id });
  return saved.length === 1;
}
