import { addDays, type Day } from '@/domain/calendar/day';
import { addWorkingDays, type WorkingCalendar, workingDayFrom } from '@/domain/calendar/working-days';
import { cycleDays, fixesLike } from '@/domain/forecasts/cycle-days';
import type { TallyRow } from '@/domain/history/flow';
import type { Priority } from './issue';
import type { WorkClass } from './work-class';

/** Working days a fix usually gets where the team has too few fixes of its own: one, two, four and eight weeks of five days. */
export const usualWorkingDays = { P0: 5, P1: 10, P2: 20, P3: 40 } as const satisfies Record<Priority, number>;

/** @property n own fixes it is told from; null where there are too few and the usual time is meant */
export type DeadlineProposal = { day: Day; days: number; n: number | null };

/**
 * A deadline to start from when a priority has been set: the day by which 85 % of the team's own fixes of that class (and priority, with enough of
 * them) were done, counted from today; a person always sets the deadline itself. @param rows tallies of `cycle`
 */
export function proposedDeadlines(
  today: Day,
  calendar: WorkingCalendar,
  rows: readonly TallyRow[] = [],
  workClass: WorkClass = 'release',
): Record<Priority, DeadlineProposal> {
  const of = (priority: Priority): DeadlineProposal => {
    const own = cycleDays(fixesLike(rows, workClass, priority));
    return own.kind === 'days'
      ? { day: workingDayFrom(addDays(today, Math.max(1, own.days)), calendar), days: own.days, n: own.n }
      : { day: addWorkingDays(today, usualWorkingDays[priority], calendar), days: usualWorkingDays[priority], n: null };
  };
  return { P0: of('P0'), P1: of('P1'), P2: of('P2'), P3: of('P3') };
}
