import { readDb } from '@/db/connection';
import { listComments } from '@/db/queries/comments';
import { listEvidenceOfIssue } from '@/db/queries/evidence';
import { listDeadlineMoves, listHistory } from '@/db/queries/history';
import { listDuplicates, listGoalsServed, listKpisServed, listServable } from '@/db/queries/issue-links';
import { findIssuePlace, listPlaceChoices } from '@/db/queries/issue-place';
import { findIssueByKey } from '@/db/queries/issues';
import { listActiveMembers } from '@/db/queries/members';
import { findNames } from '@/db/queries/names';
import { listPersonas } from '@/db/queries/products';
import { listOpenReleases, listReleasesById } from '@/db/queries/releases';
import { listVotes } from '@/db/queries/votes';
import { type HistoryPlace, idsIn } from '@/domain/history/seen-event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

export const eventsAtOnce = 20;

/** All that the page of one issue shows, in a fixed number of statements. Undefined when there is no such issue. */
export async function loadIssue(member: Member, key: string, before: HistoryPlace | undefined) {
  const db = await readDb();
  const issue = await findIssueByKey(db, member, key);
  if (!issue) return undefined;
  const place = await findIssuePlace(db, member, issue.id);
  if (!place) return undefined;
  const isLead = may(member, 'issue.update');
  const mayPlan = isLead;
  const mayWork = may(member, 'issue.update', issue.ownerId === member.id);
  const mayDescribe = mayWork || (issue.reporterId === member.id && issue.status === 'new');

  const [evidence, comments, votes, duplicates, goals, kpis, events, moves, people, releases, openReleases, places, personas, servable] =
    await Promise.all([
      listEvidenceOfIssue(db, member, issue),
      listComments(db, member, issue.id),
      listVotes(db, member, issue.id),
      listDuplicates(db, member, issue.id),
      listGoalsServed(db, member, issue.id),
      listKpisServed(db, member, issue.id),
      listHistory(db, member, { issueId: issue.id }, eventsAtOnce + 1, before),
      listDeadlineMoves(db, member, issue.id),
      listActiveMembers(db, member),
      listReleasesById(db, member, issue.releaseId ? [issue.releaseId] : []),
      mayPlan ? listOpenReleases(db, member, issue.productId) : [],
      mayDescribe ? listPlaceChoices(db, member, issue.productId) : [],
      mayDescribe ? listPersonas(db, member, issue.productId) : [],
      mayPlan ? listServable(db, member) : [],
    ]);
  const spoken = [issue.ownerId, issue.verifierId, issue.reporterId, issue.verifiedById, issue.duplicateOfId].filter((id) => id !== null);
  const said = comments.flatMap((comment) => [comment.issueId, ...(comment.authorId ? [comment.authorId] : [])]);
  const shown = evidence.flatMap((item) => (item.addedById ? [item.addedById] : []));
  const names = await findNames(db, member, [...spoken, ...said, ...shown, ...idsIn(events), ...idsIn(moves)]);
  const rights = { isLead, mayPlan, mayWork, mayDescribe };
  return {
    issue,
    place,
    rights,
    evidence,
    comments,
    votes,
    duplicates,
    goals,
    kpis,
    events,
    moves,
    people,
    release: releases[0],
    openReleases,
    places,
    personas,
    servable,
    names,
  };
}

export type LoadedIssue = NonNullable<Awaited<ReturnType<typeof loadIssue>>>;
