import type { announcements, toldPeople } from '@/db/schema/announcements';
import type { Day } from '@/domain/calendar/day';
import type { Locale } from '@/domain/people/member';
import type { AnnouncementState } from '@/domain/releases/announcement';
import type { Book } from './book';
import type { Ledger } from './ledger';
import { announced } from './story/announcements';

export type Announced = { texts: (typeof announcements.$inferInsert)[]; told: (typeof toldPeople.$inferInsert)[] };

/** What customers were told of releases that shipped, and who of those who raised it has heard. Told after all else. */
export function tellAnnouncements(book: Book, ledger: Ledger): Announced {
  const maren = book.member('maren');
  const result: Announced = { texts: [], told: [] };
  for (const { release: ref, texts, heard } of announced) {
    const release = ledger.release(ref);
    if (!release.shippedOn) continue;
    const { id: releaseId, productId, shippedOn } = release;
    const at = new Date(`${shippedOn}T14:20:00Z`);
    const line = { noun: 'release' as const, subjectId: releaseId, releaseId, productId };
    for (const { locale, state, body } of texts) {
      result.texts.push(textOf(releaseId, locale, state, body, maren.id, shippedOn));
      const changes = { locale: [null, locale], announcement: [null, body], announcementState: [null, state] } as const;
      book.record(maren, [{ ...line, action: 'announcementSaved', changes }], at);
    }
    const reporters = [...ledger.issues.values()]
      .filter((issue) => issue.releaseId === releaseId)
      .flatMap((issue) => issue.reporterId ?? []);
    for (const memberId of [...new Set(reporters)].slice(0, heard)) {
      result.told.push({ releaseId, memberId, toldById: maren.id, toldOn: shippedOn });
      book.record(maren, [{ ...line, action: 'personTold', changes: { toldId: [null, memberId] } }], at);
    }
  }
  return result;
}

const textOf = (releaseId: string, locale: Locale, state: AnnouncementState, body: string, savedById: string, savedOn: Day) => ({
  releaseId,
  locale,
  state,
  body,
  savedById,
  savedOn,
  version: 1,
});
