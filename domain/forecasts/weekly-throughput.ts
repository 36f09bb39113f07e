import { addDays, type Day, weekOf } from '@/domain/calendar/day';
import type { BurnRow } from '@/domain/releases/burn-up';

/** Weeks that a forecast draws from: half a year, so that it follows how the team works now. */
const weeksLookedBack = 26;
const monday = 1;

/** The first day of the weeks that a forecast made today looks at. */
export const throughputSince = (today: Day): Day => addDays(weekOf(today, monday), -7 * weeksLookedBack);

/**
 * Issues finished in each complete week before the one that holds `today`, the oldest first: done less undone, never below nought. Weeks
 * in which nothing was finished count. @param rows burn-up events of the releases of one product @param beganOn day of the first such
 * event ever; weeks before it are no history
 */
export function weeklyThroughput(rows: readonly BurnRow[], beganOn: Day | null, today: Day): number[] {
  if (beganOn === null) return [];
  const since = throughputSince(today);
  const first = beganOn > since ? weekOf(beganOn, monday) : since;
  const finished = new Map<Day, number>();
  for (const { day, kind, n } of rows) {
    if (kind !== 'done' && kind !== 'undone') continue;
    const week = weekOf(day, monday);
    finished.set(week, (finished.get(week) ?? 0) + (kind === 'done' ? n : -n));
  }
  const weeks: number[] = [];
  for (let week = first; week < weekOf(today, monday); week = addDays(week, 7)) weeks.push(Math.max(0, finished.get(week) ?? 0));
  return weeks;
}
