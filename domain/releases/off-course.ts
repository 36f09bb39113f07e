import type { Day } from '@/domain/calendar/day';
import type { ReleaseFixes } from '@/domain/program/fixes-per-release';
import { computedColour } from './release-colour';

type Plan = { id: string; status: 'planned' | 'shipped' | 'cancelled'; plannedOn: Day };

/**
 * Planned releases still ahead that will probably miss their day, by the forecast and whatever a person says; those past their day are counted apart.
 * @param chances of making the planned day, 0…1, by release
 */
export function offCourse<R extends Plan>(
  releases: readonly R[],
  fixes: ReadonlyMap<string, Pick<ReleaseFixes, 'open'>>,
  chances: ReadonlyMap<string, number>,
  today: Day,
): R[] {
  return releases.filter(
    (release) =>
      release.plannedOn >= today &&
      computedColour(release, fixes.get(release.id)?.open ?? 0, chances.get(release.id) ?? null, today) === 'bad',
  );
}
