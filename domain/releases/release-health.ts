import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { BurnRow } from './burn-up';

type PlannedDays = { plannedOn: Day; originalPlannedOn: Day; shippedOn: Day | null };

/** Calendar days by which the release is (or was shipped) later than first planned; negative when earlier. */
export const slipDays = (release: PlannedDays): number => daysBetween(release.originalPlannedOn, release.shippedOn ?? release.plannedOn);

const recentWeeks = 4;

/**
 * What a plain sentence on pace needs; no forecast. @property neededPerWeek issues a week until the planned day, today and that day
 * included @property recentPerWeek issues done a week over the last four weeks, reopened ones taken off, never below nought @property weeks
 * whole weeks since the first issue joined; with fewer than four there is no pace to judge
 */
export type ReleasePace =
  | { kind: 'empty' }
  | { kind: 'allDone' }
  | { kind: 'late'; remaining: number; daysLate: number; recentPerWeek: number }
  | { kind: 'tooFew'; remaining: number; daysLeft: number; neededPerWeek: number; weeks: number; neededWeeks: number }
  | { kind: 'pace'; remaining: number; daysLeft: number; neededPerWeek: number; recentPerWeek: number; isFastEnough: boolean };

/** The pace a release needs from `today` on against the pace it had. @param rows its burn-up events @param carries issues in it, and those of them that are not done */
export function releasePace(
  rows: readonly BurnRow[],
  { planned, open: remaining }: { planned: number; open: number },
  plannedOn: Day,
  today: Day,
): ReleasePace {
  if (planned <= 0) return { kind: 'empty' };
  if (remaining <= 0) return { kind: 'allDone' };
  const recentPerWeek = recentlyDone(rows, today) / recentWeeks;
  const daysLeft = daysBetween(today, plannedOn);
  if (daysLeft < 0) return { kind: 'late', remaining, daysLate: -daysLeft, recentPerWeek };
  const neededPerWeek = (7 * remaining) / (daysLeft + 1);
  const weeks = wholeWeeksOf(rows, today);
  if (weeks < recentWeeks) return { kind: 'tooFew', remaining, daysLeft, neededPerWeek, weeks, neededWeeks: recentWeeks };
  return { kind: 'pace', remaining, daysLeft, neededPerWeek, recentPerWeek, isFastEnough: recentPerWeek >= neededPerWeek };
}

function wholeWeeksOf(rows: readonly BurnRow[], today: Day): number {
  const [first = today] = rows.map(({ day }) => day).sort();
  return Math.max(0, Math.floor(daysBetween(first, today) / 7));
}

function recentlyDone(rows: readonly BurnRow[], today: Day): number {
  const since = addDays(today, -7 * recentWeeks);
  const recent = rows.filter((row) => row.day > since && row.day <= today);
  const count = (kind: BurnRow['kind']) => recent.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.n, 0);
  return Math.max(0, count('done') - count('undone'));
}
