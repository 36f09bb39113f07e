import type { Changes } from '@/domain/history/event';
import { rewind } from '@/domain/history/rewind';
import type { Release } from './release';

export type ReleaseDeed = { action: string; at: Date; changes: Changes };

/**
 * A release as Parcours knew it at a moment. @param deeds every line about the release itself, the first first
 * @returns null when nobody had planned it yet
 */
export function releaseAsOf(release: Release, deeds: readonly ReleaseDeed[], moment: Date): Release | null {
  if (release.createdAt > moment) return null;
  const later = deeds.filter(({ at }) => at > moment);
  return { ...rewind(release, later), slipCount: Math.max(0, release.slipCount - later.filter(isSlip).length) };
}

const isSlip = ({ action, changes }: ReleaseDeed) => {
  const [before, after] = changes.plannedOn ?? [null, null];
  return action === 'dateMoved' && String(after) > String(before);
};
