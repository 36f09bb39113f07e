import { readDb } from '@/db/connection';
import { listEvidenceOfIssue } from '@/db/queries/evidence';
import { listNewestDeed } from '@/db/queries/history';
import { findIssuePlace } from '@/db/queries/issue-place';
import { findIssue, findIssueByKey } from '@/db/queries/issues';
import { listLookalikes } from '@/db/queries/lookalikes';
import { listActiveMembers } from '@/db/queries/members';
import { findNames } from '@/db/queries/names';
import { listHolidays, type Organisation } from '@/db/queries/organisation';
import { listOpenReleases } from '@/db/queries/releases';
import { listTallies } from '@/db/queries/tallies';
import { countToTriage, countTriagedOn, listToTriage } from '@/db/queries/triage';
import { listVotes } from '@/db/queries/votes';
import { dayIn } from '@/domain/calendar/day';
import { proposedDeadlines } from '@/domain/issues/deadline-proposal';
import type { Issue } from '@/domain/issues/issue';
import { likelyDuplicates } from '@/domain/issues/likely-duplicates';
import { readPlace } from '@/domain/issues/triage-queue';
import { workClassOf } from '@/domain/issues/work-class';
import type { Member } from '@/domain/people/member';

export type TriageAddress = { after?: string; issue?: string; done?: string; taken?: string };

/** What the triage page shows, in a fixed number of statements: the issue in hand, what helps to decide, and what comes next. */
export async function loadTriage(member: Member, address: TriageAddress, organisation: Organisation | undefined, now: Date) {
  const db = await readDb();
  const today = dayIn(organisation?.timeZone ?? 'UTC', now);
  const place = readPlace(address.after);
  const [asked, following, fromStart, waiting, triagedToday] = await Promise.all([
    address.issue ? findIssueByKey(db, member, address.issue) : undefined,
    listToTriage(db, member, today, place, 1),
    place ? listToTriage(db, member, today, undefined, 1) : [],
    countToTriage(db, today),
    countTriagedOn(db, today),
  ]);
  // At the end of the queue it goes on with what was skipped.
  const queue = following.length > 0 ? following : fromStart;
  const issue = asked?.status === 'new' ? asked : queue[0];
  const counts = { waiting, triagedToday, today };
  const told = await tellLast(member, address);
  if (!issue) return { ...counts, told, inHand: undefined };

  const [where, evidence, votes, candidates, people, releases, holidays] = await Promise.all([
    findIssuePlace(db, member, issue.id),
    listEvidenceOfIssue(db, member, issue),
    listVotes(db, member, issue.id),
    listLookalikes(db, member, issue.title),
    listActiveMembers(db, member),
    listOpenReleases(db, member, issue.productId),
    listHolidays(db),
  ]);
  const originals = candidates.filter((candidate) => candidate.duplicateOfId === null);
  const names = await findNames(
    db,
    member,
    [issue.reporterId, ...evidence.map((item) => item.addedById)].filter((id) => id !== null),
  );
  const calendar = { workingDays: organisation?.workingDays ?? [1, 2, 3, 4, 5], holidays: new Set(holidays.map((holiday) => holiday.day)) };
  return {
    ...counts,
    told,
    inHand: {
      issue,
      where,
      evidence,
      votes,
      people,
      names,
      releases: releases.flatMap((release) => (release.isMasked ? [] : [{ value: release.id, label: release.name }])),
      duplicates: likelyDuplicates(issue, originals, 5),
      deadlines: proposedDeadlines(today, calendar, await listTallies(db, 'cycle', { a: workClassOf(issue) }), workClassOf(issue)),
    },
  };
}

export type TriageInHand = NonNullable<Awaited<ReturnType<typeof loadTriage>>['inHand']>;

/** What became of the issue before: decided by oneself (with the way back), or taken by somebody else. */
async function tellLast(member: Member, { done, taken }: TriageAddress) {
  const [id = '', version] = (done ?? taken ?? '').split('.');
  if (id === '') return undefined;
  const db = await readDb();
  const last: Issue | undefined = await findIssue(db, member, id);
  if (!last) return undefined;
  if (done) return { kind: 'done' as const, issue: last, version: String(version) };
  const [deed] = await listNewestDeed(db, member, id);
  const names = await findNames(db, member, deed?.actorId ? [deed.actorId] : []);
  return { kind: 'taken' as const, issue: last, byName: (deed?.actorId && names.get(deed.actorId)) || null };
}
