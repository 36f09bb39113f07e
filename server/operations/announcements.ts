import { listAnnouncements, listPeopleToTell } from '@/db/queries/announcements';
import { findReleaseToEdit } from '@/db/queries/releases';
import { saveAnnouncementRow, saveTold } from '@/db/writes/announcements';
import { recordEvents } from '@/db/writes/events';
import type { Changes, EventDraft } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import type { AnnouncementInput, ToldInput } from '@/domain/releases/announcement';
import { accept, type Result, refuse } from '@/domain/result';
import { todayOf } from './organisation-day';
import { write } from './write';

type Saved = { id: string };

/** Keeps the text of one language as a person left it: a draft, or approved by them. */
export function saveAnnouncement(by: Member, input: AnnouncementInput, now = new Date()): Promise<Result<Saved>> {
  return write(
    by,
    input.requestKey,
    async (tx) => {
      if (!may(by, 'release.edit')) return refuse('people.notAllowed');
      const release = await findReleaseToEdit(tx, by, input.releaseId);
      if (!release) return refuse('releases.notFound');
      if (release.status === 'cancelled') return refuse('releases.alreadyCancelled');
      const { locale, body, state, seenVersion } = input;
      const before = (await listAnnouncements(tx, by, release.id)).find((each) => each.locale === locale);
      if ((before?.version ?? 0) !== seenVersion) return refuse('releases.changedElsewhere');
      const savedOn = await todayOf(tx, now);
      const row = { releaseId: release.id, locale, body, state, savedById: by.id, savedOn, version: seenVersion + 1 };
      if (!(await saveAnnouncementRow(tx, row))) return refuse('releases.changedElsewhere');
      const changes: Changes = {
        locale: [null, locale],
        ...(before?.body === body ? {} : { announcement: [before?.body ?? null, body] }),
        ...(before?.state === state ? {} : { announcementState: [before?.state ?? null, state] }),
      };
      await recordEvents(tx, by, [lineOf(release, 'announcementSaved', changes)], now);
      return accept({ id: release.id });
    },
    now,
  );
}

/** Ticks that somebody who raised an issue was told, or takes the tick away. Ticked twice is told once. */
export function markTold(by: Member, input: ToldInput, now = new Date()): Promise<Result<Saved>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'release.edit')) return refuse('people.notAllowed');
    const release = await findReleaseToEdit(tx, by, input.releaseId);
    if (!release) return refuse('releases.notFound');
    const { memberId, isTold } = input;
    if (!(await listPeopleToTell(tx, by, release.id)).some((person) => person.id === memberId)) return refuse('releases.nobodyToTell');
    const row = { releaseId: release.id, memberId, toldById: by.id, toldOn: await todayOf(tx, now) };
    const isChanged = await saveTold(tx, row, isTold);
    const told: Changes = { toldId: isTold ? [null, memberId] : [memberId, null] };
    if (isChanged) await recordEvents(tx, by, [lineOf(release, isTold ? 'personTold' : 'personNotTold', told)], now);
    return accept({ id: release.id });
  });
}

const lineOf = ({ id, productId }: { id: string; productId: string }, action: string, changes: Changes): EventDraft => ({
  noun: 'release',
  subjectId: id,
  releaseId: id,
  productId,
  action,
  changes,
});
