import { inTransaction, readDb } from '@/db/connection';
import type { Database } from '@/db/dialect/dialect';
import { findOutboxMail, listDueMails, type OutboxMail } from '@/db/queries/outbox';
import { recordEvents } from '@/db/writes/events';
import { emptyMailsBefore, leaseMail, type MailEnd, queueAgain, queueMails, saveMailEnd } from '@/db/writes/outbox';
import type { EventDraft } from '@/domain/history/event';
import type { Mail, MailFailure } from '@/domain/mail/mail';
import { keptSince } from '@/domain/mail/mail-keeping';
import { leaseMs, nextTryAt } from '@/domain/mail/mail-retries';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

/** Puts mails into the outbox within a deed's transaction, and writes down that they were. */
export async function queueWithHistory(tx: Database, by: { id: string } | null, mails: readonly Mail[], now: Date): Promise<void> {
  await queueMails(tx, mails, now);
  await recordEvents(
    tx,
    by,
    mails.map(({ id, address, subject }): EventDraft => happened(id, 'queued', address, subject)),
    now,
  );
}

/** Takes mails that are due for this process. Another process that asks at the same time gets others. */
export async function claimMails(now: Date, limit: number): Promise<OutboxMail[]> {
  const claimed: OutboxMail[] = [];
  for (const { id, version } of await listDueMails(await readDb(), now, limit)) {
    const mail = await inTransaction((tx) => leaseMail(tx, id, version, new Date(now.getTime() + leaseMs), now));
    if (mail) claimed.push(mail);
  }
  return claimed;
}

/** @property isForGood the server will not take it later either @property detail in the server's words */
export type Sending = { isSent: true } | { isSent: false; failure: MailFailure; isForGood: boolean; detail: string };

/** Writes down how sending ended: sent, to be tried again later, or given up. */
export function settleMail(mail: OutboxMail, sending: Sending, now: Date): Promise<boolean> {
  const end = endOf(mail, sending, now);
  return inTransaction(async (tx) => {
    if (!(await saveMailEnd(tx, mail.id, mail.version, end))) return false;
    if (end.state !== 'queued') await recordEvents(tx, null, [happened(mail.id, end.state, mail.address, mail.subject)], now);
    return true;
  });
}

function endOf(mail: OutboxMail, sending: Sending, now: Date): MailEnd {
  const tries = mail.tries + 1;
  if (sending.isSent) return { state: 'sent', tries, sentAt: now };
  const again = nextTryAt(tries, sending.failure, sending.isForGood, now);
  const why = { failure: sending.failure, failureDetail: sending.detail.slice(0, 500) };
  return { state: again ? 'queued' : 'failed', tries, nextTryAt: again ?? now, ...why };
}

export type ResendInput = { mailId: string; version: number };

/** Sends a mail once more, with the same Message-ID, at a person's wish. */
export function resendMail(by: Member, { mailId, version }: ResendInput, now = new Date()): Promise<Result<{ mailId: string }>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'mail.manage')) return refuse('people.notAllowed');
    const found = await findOutboxMail(tx, by, mailId);
    if (!found) return refuse('mail.notFound');
    const { mail } = found;
    if (mail.emptiedAt) return refuse('mail.emptied');
    if (mail.version !== version) return refuse('mail.changedElsewhere');
    if (mail.leasedUntil && mail.leasedUntil > now) return refuse('mail.onItsWay');
    if (!(await queueAgain(tx, mailId, version, now))) return refuse('mail.changedElsewhere');
    await recordEvents(tx, by, [happened(mailId, 'resent', mail.address, mail.subject)], now);
    return accept({ mailId });
  });
}

/** Removes what stands in mails that are old; the server does so by itself. @returns how many */
export const emptyOldMails = (now = new Date()): Promise<number> => inTransaction((tx) => emptyMailsBefore(tx, keptSince(now), now));

const happened = (subjectId: string, action: string, address: string, subject: string): EventDraft => ({
  noun: 'mail',
  subjectId,
  action,
  changes: { address: [null, address], subject: [null, subject] },
});
