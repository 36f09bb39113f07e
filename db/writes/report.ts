import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { reportLinks, reportSnapshots, reportWords } from '@/db/schema/report';
import type { LinkUse } from '@/domain/report/link-limit';

type WordsRow = typeof reportWords.$inferInsert;

export const insertReportWords = async (tx: Database, words: WordsRow): Promise<void> => void (await tx.insert(reportWords).values(words));

/** Holds only if nobody else saved first. */
export async function saveReportWords(tx: Database, words: WordsRow): Promise<boolean> {
  const { id, version, text, locale, editedById, editedAt } = words;
  const saved = await tx
    .update(reportWords)
    .set({ version, text, locale, editedById, editedAt })
    .where(and(eq(reportWords.id, id), eq(reportWords.version, version - 1)))
    .returning({ id: reportWords.id });
  return saved.length === 1;
}

/** The only write there is: a frozen report has no update and no delete. */
export async function insertSnapshot(tx: Database, snapshot: typeof reportSnapshots.$inferInsert): Promise<void> {
  await tx.insert(reportSnapshots).values(snapshot);
}

export async function insertReportLink(tx: Database, link: typeof reportLinks.$inferInsert): Promise<void> {
  await tx.insert(reportLinks).values(link);
}

/** Whether this call revoked the link. */
export async function revokeLink(tx: Database, id: string, seenVersion: number, now: Date): Promise<boolean> {
  const revoked = await tx
    .update(reportLinks)
    .set({ revokedAt: now, version: seenVersion + 1 })
    .where(and(eq(reportLinks.id, id), eq(reportLinks.version, seenVersion), isNull(reportLinks.revokedAt)))
    .returning({ id: reportLinks.id });
  return revoked.length === 1;
}

/** Keeps what was spent of a link's limit. */
export async function saveLinkUse(tx: Database, id: string, { since, spent }: LinkUse): Promise<void> {
  await tx.update(reportLinks).set({ spentSince: since, spent }).where(eq(reportLinks.id, id));
}

/** Notes that a link was opened, unless it was within the minute: a meeting that reloads it writes little. */
export async function noteLinkOpened(tx: Database, id: string, now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - 60_000);
  await tx
    .update(reportLinks)
    .set({ lastOpenedAt: now, opens: sql`${reportLinks.opens} + 1` })
    .where(and(eq(reportLinks.id, id), or(isNull(reportLinks.lastOpenedAt), lt(reportLinks.lastOpenedAt, aMinuteAgo))));
}
