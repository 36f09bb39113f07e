import { isOpen } from '@/domain/issues/issue';
import { releaseIssue } from '@/domain/issues/issue-ship';
import type { ReleaseFields } from '@/domain/releases/release-changes';
import { decideNewRelease, decideReleaseUpdate, decideShip } from '@/domain/releases/release-update';
import { allowed, type Book } from './book';
import { causeOf } from './cause-of';
import type { Deed } from './deed';
import type { Ledger } from './ledger';
import { type DemoRelease, releases } from './story/releases';
import type { World } from './world';

/** Announces, moves and ships the releases. */
export function releaseDeeds(book: Book, world: World, ledger: Ledger): Deed[] {
  return Object.entries<DemoRelease>(releases).flatMap(([ref, release]) => [
    announce(book, world, ledger, ref, release),
    ...(release.moves ?? []).map((move) => postpone(book, ledger, ref, release, move)),
    ...(release.shipped === undefined ? [] : [ship(book, ledger, ref, release.shipped)]),
  ]);
}

const fieldsOf = (book: Book, release: DemoRelease, planned: number, note: string): ReleaseFields => ({
  name: release.name,
  plannedOn: book.calendar.day(planned),
  freezeOn: book.calendar.day(release.freeze),
  notes: release.notes,
  isConfidential: release.isConfidential ?? false,
  note,
  cause: note === '' ? null : causeOf(note),
});

function announce(book: Book, world: World, ledger: Ledger, ref: string, release: DemoRelease): Deed {
  const at = book.calendar.moment(release.announced, 60);
  return {
    at,
    tell() {
      const identity = { id: book.id(at), productId: world.productId(release.product), createdAt: at };
      const decision = allowed(
        decideNewRelease(fieldsOf(book, release, release.planned, ''), identity, { isCompetitor: false, isNameTaken: false }),
        ref,
      );
      ledger.releases.set(ref, decision.release);
      book.record(book.member('maren'), decision.events, at);
    },
  };
}

function postpone(book: Book, ledger: Ledger, ref: string, release: DemoRelease, move: { on: number; to: number; why: string }): Deed {
  const at = book.calendar.moment(move.on, 220);
  return {
    at,
    tell() {
      const current = ledger.releases.get(ref);
      if (!current) return;
      const decision = allowed(decideReleaseUpdate(current, fieldsOf(book, release, move.to, move.why), { isNameTaken: false }), ref);
      ledger.releases.set(ref, decision.release);
      book.record(book.member('maren'), decision.events, at);
    },
  };
}

function ship(book: Book, ledger: Ledger, ref: string, on: number): Deed {
  const at = book.calendar.moment(on, 446);
  const by = book.member('maren');
  return {
    at,
    tell() {
      const current = ledger.releases.get(ref);
      if (!current) return;
      const carried = [...ledger.issues.entries()].filter(([, issue]) => issue.releaseId === current.id);
      const late = carried.filter(([, issue]) => isOpen(issue.status)).map(([name]) => name);
      const decision = allowed(
        decideShip(current, book.calendar.day(on), { today: book.calendar.day(on), openIssues: late.length }),
        `${ref}: ${late.join(', ')}`,
      );
      ledger.releases.set(ref, decision.release);
      book.record(by, decision.events, at);
      for (const [name, issue] of carried.filter(([, each]) => each.status === 'fixed')) {
        const released = releaseIssue(issue, by.id, book.calendar.day(on), at);
        ledger.put(name, released.issue);
        book.record(by, released.events, at);
      }
    },
  };
}
