/** Days that what stands in a mail, and its file, can be read in the outbox. That it was sent, to whom and when, is kept. */
export const mailsKeptDays = 90;

/** Mails written before this moment are emptied. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - mailsKeptDays * 86_400_000);
