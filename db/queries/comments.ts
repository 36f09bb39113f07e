import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { comments } from '@/db/schema/issues';
import type { Member } from '@/domain/people/member';
import { familyOf } from './issue-family';

export type Comment = {
  id: string;
  issueId: string;
  authorId: string | null;
  body: string;
  createdAt: Date;
  editedAt: Date | null;
  removedAt: Date | null;
  version: number;
};

const mostShown = 200;

/** The talk about an issue and the duplicates merged into it, the oldest first; beyond 200 the older ones are left out. */
export async function listComments(db: Database, _viewer: Member, issueId: string): Promise<Comment[]> {
  const newest = await db
    .select()
    .from(comments)
    .where(and(inArray(comments.issueId, familyOf(issueId)), isNull(comments.removedAt)))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(mostShown);
  return newest.reverse();
}

export async function findComment(db: Database, _viewer: Member, id: string): Promise<Comment | undefined> {
  const [comment] = await db.select().from(comments).where(eq(comments.id, id));
  return comment;
}
