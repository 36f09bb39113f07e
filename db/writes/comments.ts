import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import type { Comment } from '@/db/queries/comments';
import { comments, mentions } from '@/db/schema/issues';

export async function insertComment(tx: Database, comment: Comment): Promise<void> {
  const { id, issueId, authorId, body, createdAt, editedAt, removedAt, version } = comment;
  await tx.insert(comments).values({ id, issueId, authorId, body, createdAt, editedAt, removedAt, version });
}

/** Saves only if nobody else saved first; `comment` already carries the next version. */
export async function saveComment(tx: Database, comment: Comment): Promise<boolean> {
  const { id, body, editedAt, removedAt, version } = comment;
  const saved = await tx
    .update(comments)
    .set({ body, editedAt, removedAt, version })
    .where(and(eq(comments.id, id), eq(comments.version, version - 1)))
    .returning({ id: comments.id });
  return saved.length === 1;
}

/** Who a comment speaks to. People already told keep their mark of having seen it. @returns those told for the first time */
export async function saveMentions(tx: Database, commentId: string, memberIds: readonly string[]): Promise<string[]> {
  const people = [...memberIds];
  const gone = people.length > 0 ? notInArray(mentions.memberId, people) : undefined;
  await tx.delete(mentions).where(and(eq(mentions.commentId, commentId), gone));
  if (people.length === 0) return [];
  const known = await tx
    .select({ memberId: mentions.memberId })
    .from(mentions)
    .where(and(eq(mentions.commentId, commentId), inArray(mentions.memberId, people)));
  const added = people.filter((memberId) => !known.some((mention) => mention.memberId === memberId));
  if (added.length > 0) await tx.insert(mentions).values(added.map((memberId) => ({ commentId, memberId, seenAt: null })));
  return added;
}

/** The person need not be told of these comments again. */
export async function markMentionsSeen(
  tx: Database,
  memberId: string,
  of: { commentId: string } | { issueId: string },
  at: Date,
): Promise<void> {
  const said =
    'commentId' in of
      ? eq(mentions.commentId, of.commentId)
      : inArray(mentions.commentId, tx.select({ id: comments.id }).from(comments).where(eq(comments.issueId, of.issueId)));
  await tx
    .update(mentions)
    .set({ seenAt: at })
    .where(and(eq(mentions.memberId, memberId), isNull(mentions.seenAt), said));
}
