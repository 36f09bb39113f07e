import { and, eq, isNotNull, isNull, lt, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { outbox, outboxFiles } from '@/db/schema/outbox';
import type { Mail, MailFailure, MailFile } from '@/domain/mail/mail';

/** Puts mails into the outbox, in the transaction of the deed that they tell of. */
export async function queueMails(tx: Database, mails: readonly Mail[], now: Date): Promise<void> {
  for (const mail of mails) await tx.insert(outbox).values({ ...rowOf(mail), createdAt: now, nextTryAt: now });
}

const rowOf = ({ id, kind, scheduleId, recipientId, address, locale, subject, html, text, stopUrl, fileId }: Mail) => ({
  ...{ id, kind, scheduleId, recipientId, address, locale, subject, html, text, stopUrl, fileId },
  ...{ state: 'queued' as const, tries: 0, leasedUntil: null, failure: null, failureDetail: '', sentAt: null, emptiedAt: null, version: 1 },
});

export async function addMailFile(tx: Database, { id, name, mediaType, base64, bytes }: MailFile): Promise<void> {
  await tx.insert(outboxFiles).values({ id, name, mediaType, base64, bytes });
}

/** Takes a mail that is due for this process alone. @returns undefined when another was first */
export async function leaseMail(tx: Database, id: string, version: number, until: Date, now: Date) {
  const isFree = or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, now));
  const [leased] = await tx
    .update(outbox)
    .set({ leasedUntil: until, version: version + 1 })
    .where(and(eq(outbox.id, id), eq(outbox.version, version), eq(outbox.state, 'queued'), lte(outbox.nextTryAt, now), isFree))
    .returning();
  return leased;
}

export type MailEnd =
  | { state: 'sent'; tries: number; sentAt: Date }
  | { state: 'queued' | 'failed'; tries: number; nextTryAt: Date; failure: MailFailure; failureDetail: string };

/** Writes down how sending ended, if the mail is still this process's. */
export async function saveMailEnd(tx: Database, id: string, version: number, end: MailEnd): Promise<boolean> {
  const { state, tries } = end;
  const rest =
    end.state === 'sent'
      ? { sentAt: end.sentAt, failure: null, failureDetail: '' }
      : { nextTryAt: end.nextTryAt, failure: end.failure, failureDetail: end.failureDetail };
  const saved = await tx
    .update(outbox)
    .set({ state, tries, leasedUntil: null, version: version + 1, ...rest })
    .where(and(eq(outbox.id, id), eq(outbox.version, version)))
    .returning({ id: outbox.id });
  return saved.length === 1;
}

/** Lets a mail leave once more, as if it had just been written. */
export async function queueAgain(tx: Database, id: string, version: number, now: Date): Promise<boolean> {
  const saved = await tx
    .update(outbox)
    .set({
      state: 'queued',
      tries: 0,
      nextTryAt: now,
      createdAt: now,
      leasedUntil: null,
      failure: null,
      failureDetail: '',
      version: version + 1,
    })
    .where(and(eq(outbox.id, id), eq(outbox.version, version)))
    .returning({ id: outbox.id });
  return saved.length === 1;
}

/**
 * Removes text and file of mails written before a moment; that they were sent, to whom and when, stays. One that never left will not any
 * more. @returns how many
 */
export async function emptyMailsBefore(tx: Database, moment: Date, now: Date): Promise<number> {
  const isIdle = or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, now));
  const waiting = eq(outbox.state, 'queued');
  const emptied = await tx
    .update(outbox)
    .set({
      html: '',
      text: '',
      stopUrl: null,
      fileId: null,
      emptiedAt: now,
      state: sql`case when ${waiting} then 'failed' else ${outbox.state} end`,
      failure: sql`case when ${waiting} then 'tooOld' else ${outbox.failure} end`,
      version: sql`${outbox.version} + 1`,
    })
    .where(and(lt(outbox.createdAt, moment), isNull(outbox.emptiedAt), isIdle))
    .returning({ id: outbox.id });
  const carried = tx.select({ id: outbox.fileId }).from(outbox).where(isNotNull(outbox.fileId));
  if (emptied.length > 0) await tx.delete(outboxFiles).where(notInArray(outboxFiles.id, carried));
  return emptied.length;
}
