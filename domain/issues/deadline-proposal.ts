import type { Day } from '@/domain/calendar/day';
import { addWorkingDays, type WorkingCalendar } from '@/domain/calendar/working-days';
import type { Priority } from './issue';

/** Working days a fix usually gets, by priority: one, two, four and eight weeks of five days. */
export const usualWorkingDays = { P0: 5, P1: 10, P2: 20, P3: 40 } as const satisfies Record<Priority, number>;

/** A deadline to start from when a priority has been set; a person always sets the deadline itself. */
export const proposedDeadlines = (today: Day, calendar: WorkingCalendar): Record<Priority, Day> => ({
  P0: addWorkingDays(today, usualWorkingDays.P0, calendar),
  P1: addWorkingDays(today, usualWorkingDays.P1, calendar),
  P2: addWorkingDays(today, usualWorkingDays.P2, calendar),
  P3: addWorkingDays(today, usualWorkingDays.P3, calendar),
});
