import { createTransport } from 'nodemailer';
import type { OutboxMail } from '@/db/queries/outbox';
import type { MailFile } from '@/domain/mail/mail';
import type { Sending } from '@/server/operations/outbox';
import { sendingFailure } from './sending-failure';

/** Where mail leaves, `smtp://user:password@host:port` or `smtps://…`; undefined: it stays in the outbox. */
export function smtpUrl(): string | undefined {
  const url = process.env.SMTP_URL;
  if (!url) return undefined;
  // It holds a password: what is wrong with it is said without it.
  if (!URL.canParse(url) || !/^smtps?:/.test(url)) throw new Error('SMTP_URL is not an address like smtp://user:password@host:587.');
  return url;
}

/** Whom mails come from. */
export const mailFrom = (): string => process.env.MAIL_FROM || 'Parcours <parcours@localhost>';

const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000, dnsTimeout: 10_000 };

/** Hands one mail to the mail server. A failure is an answer, not an error. */
export async function sendBySmtp(mail: OutboxMail, file: MailFile | undefined, url: string): Promise<Sending> {
  const transport = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({
      from: mailFrom(),
      to: { name: '', address: mail.address },
      messageId: messageIdOf(mail.id, mailFrom()),
      date: mail.createdAt,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      list: mail.stopUrl ? { unsubscribe: mail.stopUrl } : undefined,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.locale },
      attachments: file && [{ filename: file.name, contentType: file.mediaType, content: Buffer.from(file.base64, 'base64') }],
    });
    return { isSent: true };
  } catch (error) {
    return sendingFailure(error, url);
  } finally {
    transport.close();
  }
}

/** The same however often it is sent: a mail program that gets a second copy shows one. */
export function messageIdOf(id: string, from: string): string {
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return `<${id}@${domain}>`;
}
