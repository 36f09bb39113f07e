import type { Database } from '@/db/dialect/dialect';
import type { Member } from '@/domain/people/member';
import { countedOfGoal, countedOfReleases, countedOfStatus, type FixFunnel, fixFunnel } from '@/domain/reach/fix-funnel';
import { listReachedReleases } from './reach';
import { countReachedAlone } from './reached-issues';
import { listTallies } from './tallies';

/** How far the fixes of the whole program came: from stored counts. */
export async function countProgramFunnel(db: Database, viewer: Member): Promise<FixFunnel> {
  const reached = await listReachedReleases(db, viewer);
  const inReached = countedOfReleases(reached.length > 0 ? await listTallies(db, 'release', { a: reached }) : []);
  const alone = await countReachedAlone(db, viewer);
  const { reached: users } = fixFunnel(inReached, new Set(reached), alone);
  return { ...fixFunnel(countedOfStatus(await listTallies(db, 'status')), new Set(), 0), reached: users };
}

/** How far the fixes that serve a goal came. */
export async function countGoalFunnel(db: Database, viewer: Member, goalId: string): Promise<FixFunnel> {
  const counts = countedOfGoal(await listTallies(db, 'goal', { a: goalId }));
  return fixFunnel(counts, new Set(await listReachedReleases(db, viewer)), await countReachedAlone(db, viewer, goalId));
}
