import { z } from 'zod';
import type { MailFailure } from '@/domain/mail/mail';
import type { Sending } from '@/server/operations/outbox';

const told = z.object({
  code: z.string().optional(),
  response: z.string().optional(),
  permanent: z.boolean().optional(),
  message: z.string(),
});

const unreachable = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'ECONFIG'];
const signIn = ['EAUTH', 'ENOAUTH', 'EOAUTH2'];

/** What went wrong with a mail, without anything secret. */
export function sendingFailure(error: unknown, url: string): Sending {
  const { code = '', response, permanent, message } = told.parse(error);
  const failure = failureOf(code, response);
  // A wrong password is put right in the settings: the mails that wait for it are still good.
  const isForGood = permanent === true && failure === 'refused';
  return { isSent: false, failure, isForGood, detail: withoutSecrets(response ?? message, url) };
}

function failureOf(code: string, response: string | undefined): MailFailure {
  if (signIn.includes(code)) return 'signIn';
  if (response || code === 'EENVELOPE' || code === 'EMESSAGE') return 'refused';
  return unreachable.includes(code) ? 'unreachable' : 'unknown';
}

function withoutSecrets(text: string, url: string): string {
  const { username, password } = new URL(url);
  const secrets = [password, decodeURIComponent(password), username, decodeURIComponent(username)].filter((secret) => secret !== '');
  const kept = secrets.reduce((rest, secret) => rest.replaceAll(secret, '•••'), text);
  return kept.replace(/\s+/g, ' ').trim();
}
