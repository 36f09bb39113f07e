import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { walkers, walkthroughs } from '@/db/schema/walkthroughs';
import type { Member } from '@/domain/people/member';
import type { Walkthrough } from '@/domain/walkthroughs/walkthrough';

export type HeldWalkthrough = { walkthrough: Walkthrough; walkerIds: string[] };

/** Walkthroughs not closed yet that somebody walks, the next one first, each with all its walkers. */
export async function listHeldWalkthroughs(db: Database, _viewer: Pick<Member, 'role'>, memberId: string): Promise<HeldWalkthrough[]> {
  const held = await db
    .select({ walkthrough: walkthroughs })
    .from(walkers)
    .innerJoin(walkthroughs, eq(walkthroughs.id, walkers.walkthroughId))
    .where(and(eq(walkers.memberId, memberId), inArray(walkthroughs.status, ['planned', 'recording'])))
    .orderBy(asc(walkthroughs.plannedOn), asc(walkthroughs.id));
  if (held.length === 0) return [];
  const teams = await db
    .select()
    .from(walkers)
    .where(
      inArray(
        walkers.walkthroughId,
        held.map(({ walkthrough }) => walkthrough.id),
      ),
    )
    .orderBy(asc(walkers.memberId));
  return held.map(({ walkthrough }) => ({
    walkthrough,
    walkerIds: teams.filter((walker) => walker.walkthroughId === walkthrough.id).map((walker) => walker.memberId),
  }));
}
