import { and, asc, desc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { outbox, outboxFiles } from '@/db/schema/outbox';
import type { MailFile, MailState } from '@/domain/mail/mail';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

export type OutboxMail = typeof outbox.$inferSelect;

/** Without what stands in it, for lists. */
const listed = {
  id: outbox.id,
  kind: outbox.kind,
  address: outbox.address,
  locale: outbox.locale,
  subject: outbox.subject,
  state: outbox.state,
  tries: outbox.tries,
  nextTryAt: outbox.nextTryAt,
  failure: outbox.failure,
  failureDetail: outbox.failureDetail,
  sentAt: outbox.sentAt,
  createdAt: outbox.createdAt,
};

/** Mails that are due and nobody's. The program itself asks; no person reads them here. */
export async function listDueMails(db: Database, now: Date, limit: number): Promise<{ id: string; version: number }[]> {
  return db
    .select({ id: outbox.id, version: outbox.version })
    .from(outbox)
    .where(and(eq(outbox.state, 'queued'), lte(outbox.nextTryAt, now), or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, now))))
    .orderBy(asc(outbox.nextTryAt), asc(outbox.id))
    .limit(limit);
}

export async function findMailFile(db: Database, id: string): Promise<MailFile | undefined> {
  const [file] = await db.select().from(outboxFiles).where(eq(outboxFiles.id, id));
  return file;
}

/** The outbox, the newest first. @param before the last one of the page before */
export async function listOutbox(db: Database, viewer: Member, limit: number, before?: { at: Date; id: string }) {
  if (!may(viewer, 'mail.manage')) return [];
  return db
    .select(listed)
    .from(outbox)
    .where(before && or(lt(outbox.createdAt, before.at), and(eq(outbox.createdAt, before.at), lt(outbox.id, before.id))))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(limit);
}
export type ListedMail = Awaited<ReturnType<typeof listOutbox>>[number];

export async function countOutbox(db: Database, viewer: Member): Promise<Record<MailState, number>> {
  const counts = { queued: 0, sent: 0, failed: 0 };
  if (!may(viewer, 'mail.manage')) return counts;
  const rows = await db.select({ state: outbox.state, n: sql<number>`count(*)` }).from(outbox).groupBy(outbox.state);
  for (const { state, n } of rows) counts[state] = Number(n);
  return counts;
}

/** One mail as it was written, with the name and size of its file. */
export async function findOutboxMail(db: Database, viewer: Member, id: string) {
  if (!may(viewer, 'mail.manage')) return undefined;
  const [found] = await db
    .select({ mail: outbox, fileName: outboxFiles.name, fileBytes: outboxFiles.bytes })
    .from(outbox)
    .leftJoin(outboxFiles, eq(outboxFiles.id, outbox.fileId))
    .where(eq(outbox.id, id));
  return found;
}
