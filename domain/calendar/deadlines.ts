import { addDays, type Day, daysBetween } from './day';
import { weekSpan } from './weeks';

/** Past its day. A deadline of today is not overdue; no deadline never is. Ask it of open work only. */
export const isOverdue = (dueOn: Day | null, today: Day): boolean => dueOn !== null && dueOn < today;

export const dueTimes = ['overdue', 'today', 'thisWeek', 'nextWeek', 'later', 'none'] as const;
export type DueTime = (typeof dueTimes)[number];

/** When something is due, in the words of a plan. @param weekStartsOn 0 = Sunday … 6 = Saturday */
export function dueTimeOf(dueOn: Day | null, today: Day, weekStartsOn: number): DueTime {
  if (dueOn === null) return 'none';
  if (isOverdue(dueOn, today)) return 'overdue';
  if (dueOn === today) return 'today';
  const { to } = weekSpan(today, weekStartsOn);
  if (dueOn <= to) return 'thisWeek';
  return dueOn <= addDays(to, 7) ? 'nextWeek' : 'later';
}

/** Calendar days until the deadline; negative when it has passed. */
export const dueInDays = (dueOn: Day, today: Day): number => daysBetween(today, dueOn);
