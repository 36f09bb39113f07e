import { readDb } from '@/db/connection';
import { findMailFile, type OutboxMail } from '@/db/queries/outbox';
import { isTooOld } from '@/domain/mail/mail-retries';
import { claimMails, type Sending, settleMail } from '@/server/operations/outbox';
import { sendBySmtp, smtpUrl } from './smtp';

/** Sends what is due, one after the other. Without a mail server everything waits in the outbox. @returns how many left */
export async function sendQueuedMails(now = () => new Date()): Promise<number> {
  const url = smtpUrl();
  if (!url) return 0;
  let sent = 0;
  while (true) {
    const [mail] = await claimMails(now(), 1);
    if (!mail) return sent;
    const sending = await send(mail, url, now());
    const isMine = await settleMail(mail, sending, now());
    if (sending.isSent) sent += isMine ? 1 : 0;
    // A server that cannot be reached now would let the others wait in vain, one time-out each.
    else if (sending.failure === 'unreachable' || sending.failure === 'signIn') return sent;
  }
}

async function send(mail: OutboxMail, url: string, now: Date): Promise<Sending> {
  if (isTooOld(mail.createdAt, now)) return { isSent: false, failure: 'tooOld', isForGood: true, detail: '' };
  const file = mail.fileId ? await findMailFile(await readDb(), mail.fileId) : undefined;
  return sendBySmtp(mail, file, url);
}
