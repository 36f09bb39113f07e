import { readDb } from '@/db/connection';
import { listComments } from '@/db/queries/comments';
import { listEvidenceOfIssue } from '@/db/queries/evidence';
import { listDeeds, listHistory } from '@/db/queries/history';
import { findIssueByKey } from '@/db/queries/issues';
import { findNames } from '@/db/queries/names';
import type { Day } from '@/domain/calendar/day';
import { endOfDay } from '@/domain/calendar/moment-of-clock';
import type { Changes, Plain } from '@/domain/history/event';
import { idsIn } from '@/domain/history/seen-event';
import type { Issue } from '@/domain/issues/issue';
import { type IssueDeed, issueAsOf } from '@/domain/issues/issue-as-of';
import type { Member } from '@/domain/people/member';

const compared = [
  'title',
  'status',
  'severity',
  'priority',
  'ownerId',
  'verifierId',
  'dueOn',
  'releaseId',
  'needsRelease',
  'effectiveOn',
  'blockedBecause',
  'snoozedUntil',
  'personaId',
  'stageId',
  'touchpointId',
  'channel',
  'build',
] as const satisfies readonly (keyof Issue)[];

export const mostSince = 100;

/** An issue on the evening of a day, beside today's. `past` is null before it was found; undefined: there is no such issue. */
export async function loadPast(member: Member, key: string, day: Day, timeZone: string) {
  const db = await readDb();
  const issue = await findIssueByKey(db, member, key);
  if (!issue) return undefined;
  const evening = endOfDay(day, timeZone);
  const [seen, comments, evidence, since] = await Promise.all([
    listDeeds(db, member, [issue.id]),
    listComments(db, member, issue.id),
    listEvidenceOfIssue(db, member, issue),
    listHistory(db, member, { issueId: issue.id, since: evening }, mostSince),
  ]);
  const deeds = seen.flatMap((line): IssueDeed[] =>
    line.changes && line.subjectId === issue.id ? [{ ...line, changes: line.changes }] : [],
  );
  const past = issueAsOf(issue, deeds, evening);
  const values: Changes = Object.fromEntries(
    compared.map((field): [string, readonly [Plain, Plain]] => [field, [past?.[field] ?? null, issue[field]]]),
  );
  const said = comments.filter(({ createdAt }) => createdAt <= evening);
  const shown = evidence.filter(({ addedAt }) => addedAt <= evening);
  const people = [...said.map(({ authorId }) => authorId), ...shown.map(({ addedById }) => addedById)].filter((id) => id !== null);
  const ids = Object.entries(values).flatMap(([field, pair]) => (/Id$/.test(field) ? pair.filter((id) => typeof id === 'string') : []));
  const names = await findNames(db, member, [...ids, ...people, ...idsIn(since)]);
  return { issue, past, values, comments: said, evidence: shown, since, names };
}

export type LoadedPast = NonNullable<Awaited<ReturnType<typeof loadPast>>>;
