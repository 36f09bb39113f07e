import type { Locale } from '@/domain/people/member';

export const mailKinds = ['report', 'test'] as const;
export type MailKind = (typeof mailKinds)[number];

export const mailStates = ['queued', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail did not leave: each is a sentence `failure.<name>` in messages/<locale>/mail.json. */
export const mailFailures = ['unreachable', 'signIn', 'refused', 'tooOld', 'unknown'] as const;
export type MailFailure = (typeof mailFailures)[number];

/** A mail as it will leave; nothing of it changes afterwards. @property id also its Message-ID, so that a second copy is known as one */
export type Mail = {
  id: string;
  kind: MailKind;
  scheduleId: string | null;
  recipientId: string | null;
  address: string;
  locale: Locale;
  subject: string;
  html: string;
  text: string;
  /** Where the recipient stops further ones. */
  stopUrl: string | null;
  fileId: string | null;
};

/** A file that mails carry; many mails may share one. @property base64 its bytes */
export type MailFile = { id: string; name: string; mediaType: string; base64: string; bytes: number };
