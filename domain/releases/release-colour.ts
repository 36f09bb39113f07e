import type { Day } from '@/domain/calendar/day';
import { outlookOf } from '@/domain/forecasts/release-forecast';

export const releaseColours = ['good', 'warning', 'bad'] as const;
export type ReleaseColour = (typeof releaseColours)[number];

/** A colour that a person says instead: with a name, a reason and a day, and never without what was computed beside it. */
export type ColourOverride = { colour: ReleaseColour; reason: string; memberName: string; day: Day; version: number };

type Planned = { status: 'planned' | 'shipped' | 'cancelled'; plannedOn: Day };

/**
 * What a release's colour is by itself: of the chance to make its day; red once the day has passed with work open. @param chance 0…1, null where
 * nothing could be forecast @returns null where there is nothing to say
 */
export function computedColour(release: Planned, openIssues: number, chance: number | null, today: Day): ReleaseColour | null {
  if (release.status !== 'planned') return null;
  if (openIssues > 0 && release.plannedOn < today) return 'bad';
  if (openIssues === 0) return null;
  return chance === null ? null : outlookOf(chance);
}
