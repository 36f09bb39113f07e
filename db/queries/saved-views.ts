import { asc, count, eq, or } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { savedViews } from '@/db/schema/issues';
import { members } from '@/db/schema/people';
import type { SavedView } from '@/domain/issues/saved-view';
import type { Member } from '@/domain/people/member';

const viewColumns = {
  id: savedViews.id,
  ownerId: savedViews.ownerId,
  name: savedViews.name,
  query: savedViews.query,
  isShared: savedViews.isShared,
  version: savedViews.version,
};

export type ListedView = SavedView & { ownerName: string };

/** A member's own views and those that others share, by name. */
export async function listViews(db: Database, viewer: Pick<Member, 'id'>): Promise<ListedView[]> {
  return db
    .select({ ...viewColumns, ownerName: members.name })
    .from(savedViews)
    .innerJoin(members, eq(members.id, savedViews.ownerId))
    .where(or(eq(savedViews.ownerId, viewer.id), eq(savedViews.isShared, true)))
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .limit(200);
}

/** A view for changing it: not somebody else's private one. */
export async function findView(db: Database, viewer: Pick<Member, 'id'>, id: string): Promise<SavedView | undefined> {
  const [view] = await db.select(viewColumns).from(savedViews).where(eq(savedViews.id, id));
  return view && (view.isShared || view.ownerId === viewer.id) ? view : undefined;
}

export async function countViewsOf(db: Database, memberId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(savedViews).where(eq(savedViews.ownerId, memberId));
  return row?.n ?? 0;
}
