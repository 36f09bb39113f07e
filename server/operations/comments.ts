import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { type Comment, findComment } from '@/db/queries/comments';
import { findIssue } from '@/db/queries/issues';
import { listActiveMembers } from '@/db/queries/members';
import { insertComment, markMentionsSeen, saveComment, saveMentions } from '@/db/writes/comments';
import { recordEvents } from '@/db/writes/events';
import { refreshSearchText } from '@/db/writes/issues';
import type { EventDraft } from '@/domain/history/event';
import type { Issue } from '@/domain/issues/issue';
import { mentionedIn } from '@/domain/issues/mentions';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

type Said = { id: string; issueKey: string; version: number };

export type AddCommentInput = { issueId: string; body: string; requestKey?: string };

export function addComment(by: Member, { issueId, body, requestKey }: AddCommentInput, now = new Date()): Promise<Result<Said>> {
  return write(
    by,
    requestKey,
    async (tx) => {
      if (!may(by, 'issue.comment')) return refuse('issues.notYours');
      const issue = await findIssue(tx, by, issueId);
      if (!issue) return refuse('issues.notFound');
      const comment: Comment = { id: newId(), issueId, authorId: by.id, body, createdAt: now, editedAt: null, removedAt: null, version: 1 };
      await insertComment(tx, comment);
      // Whoever answers has read what was said to them.
      await markMentionsSeen(tx, by.id, { issueId }, now);
      return afterwards(tx, by, issue, comment, 'added', now);
    },
    now,
  );
}

export type EditCommentInput = { commentId: string; seenVersion: number; body: string; requestKey?: string };

export function editComment(by: Member, { requestKey, ...input }: EditCommentInput, now = new Date()): Promise<Result<Said>> {
  return write(by, requestKey, (tx) => change(tx, by, input, { body: input.body, editedAt: now }, 'edited', now), now);
}

export type RemoveCommentInput = { commentId: string; seenVersion: number; requestKey?: string };

export function removeComment(by: Member, { requestKey, ...input }: RemoveCommentInput, now = new Date()): Promise<Result<Said>> {
  return write(by, requestKey, (tx) => change(tx, by, input, { removedAt: now }, 'removed', now), now);
}

export function restoreComment(by: Member, { requestKey, ...input }: RemoveCommentInput, now = new Date()): Promise<Result<Said>> {
  return write(by, requestKey, (tx) => change(tx, by, input, { removedAt: null }, 'restored', now), now);
}

type Deed = 'added' | 'edited' | 'removed' | 'restored';

async function change(
  tx: Database,
  by: Member,
  { commentId, seenVersion }: RemoveCommentInput,
  changes: Partial<Comment>,
  deed: Deed,
  now: Date,
): Promise<Result<Said>> {
  const comment = await findComment(tx, by, commentId);
  if (!comment || (comment.removedAt !== null) !== (deed === 'restored')) return refuse('issues.commentGone');
  if (comment.authorId !== by.id) return refuse('issues.commentNotYours');
  const issue = await findIssue(tx, by, comment.issueId);
  if (!issue) return refuse('issues.notFound');
  const after: Comment = { ...comment, ...changes, version: comment.version + 1 };
  if (comment.version !== seenVersion || !(await saveComment(tx, after))) return refuse('issues.changedElsewhere');
  return afterwards(tx, by, issue, after, deed, now);
}

/** Mentions, the search and the history follow what was said. */
async function afterwards(tx: Database, by: Member, issue: Issue, comment: Comment, deed: Deed, now: Date): Promise<Result<Said>> {
  const people = comment.removedAt ? [] : mentionedIn(comment.body, await listActiveMembers(tx, by));
  await saveMentions(tx, comment.id, people);
  await refreshSearchText(tx, issue);
  await recordEvents(tx, by, [commentEvent(issue, comment, deed, people)], now);
  return accept({ id: comment.id, issueKey: issue.key, version: comment.version });
}

const commentEvent = (issue: Issue, comment: Comment, action: Deed, mentioned: readonly string[]): EventDraft => ({
  noun: 'comment',
  subjectId: comment.id,
  issueId: issue.id,
  productId: issue.productId,
  action,
  changes: mentioned.length > 0 ? { mentioned: [null, mentioned] } : {},
});
