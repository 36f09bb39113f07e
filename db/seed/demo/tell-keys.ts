import type { apiTokens } from '@/db/schema/api-tokens';
import type { Book } from './book';

type KeyRow = typeof apiTokens.$inferInsert;

/** Two keys with which programs wrote: one still does, one was ended. Neither opens the demo: theirs is the hash of no key. */
export function tellKeys(book: Book): KeyRow[] {
  const { moment } = book.calendar;
  const key = (name: string, madeOn: number, usedOn: number, endedOn: number | null): KeyRow => {
    const [at, admin, maren] = [moment(madeOn, 40), book.member('katrin'), book.member('maren')];
    const id = book.id(at);
    const about = { noun: 'member', subjectId: maren.id } as const;
    book.record(admin, [{ ...about, action: 'tokenMade', changes: { name: [null, name] } }], at);
    const endedAt = endedOn === null ? null : moment(endedOn, 55);
    if (endedAt) book.record(admin, [{ ...about, action: 'tokenRevoked', changes: { name: [null, name] } }], endedAt);
    return {
      ...{ id, name, tokenHash: `of no key ${id}`, right: 'reach.measure', memberId: maren.id },
      ...{ createdAt: at, lastUsedAt: moment(usedOn, 5), revokedAt: endedAt },
    };
  };
  return [key('Store figures of the app, weekly', -120, -4, null), key('First try with the store figures', -130, -121, -120)];
}
