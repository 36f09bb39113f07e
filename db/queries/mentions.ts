import { and, desc, eq, isNull } from 'drizzle-orm';
import { dialect } from '@/db/dialect/chosen';
import type { Database } from '@/db/dialect/dialect';
import { comments, issues, mentions } from '@/db/schema/issues';
import type { Member } from '@/domain/people/member';

export type UnseenMention = { commentId: string; issueKey: string; issueTitle: string; authorId: string | null; at: Date; excerpt: string };

/** Comments that speak to the viewer and that they have not opened yet, the newest first. */
export async function listUnseenMentions(db: Database, viewer: Member, limit: number): Promise<UnseenMention[]> {
  return db
    .select({
      commentId: comments.id,
      issueKey: issues.key,
      issueTitle: issues.title,
      authorId: comments.authorId,
      at: comments.createdAt,
      excerpt: dialect.startOf(comments.body, 200),
    })
    .from(mentions)
    .innerJoin(comments, eq(comments.id, mentions.commentId))
    .innerJoin(issues, eq(issues.id, comments.issueId))
    .where(and(eq(mentions.memberId, viewer.id), isNull(mentions.seenAt), isNull(comments.removedAt)))
    .orderBy(desc(comments.createdAt))
    .limit(limit);
}
