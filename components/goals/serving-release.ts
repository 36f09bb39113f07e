import type { ServingRelease } from '@/domain/goals/goal-service';
import type { SeenRelease } from '@/domain/releases/release';

export type GoalRelease = ServingRelease & { release: SeenRelease };

/** Releases of a goal with what the viewer may know of them, in the order in which they go out; masked ones last. */
export function goalReleases(serving: readonly ServingRelease[], seen: readonly SeenRelease[]): GoalRelease[] {
  const known = new Map(seen.map((release) => [release.id, release]));
  const joined = serving.flatMap((row) => {
    const release = known.get(row.releaseId);
    return release && release.status !== 'cancelled' ? [{ ...row, release }] : [];
  });
  return joined.sort((one, other) => (dayOf(one.release) < dayOf(other.release) ? -1 : 1));
}

const dayOf = (release: SeenRelease) => (release.isMasked ? '9999' : (release.shippedOn ?? release.plannedOn));
