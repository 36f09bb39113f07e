import { addDays, type Day, daysBetween } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';

/** How often somebody says how a goal goes. */
export const checkInRhythms = ['none', 'week', 'twoWeeks', 'threeWeeks', 'fourWeeks', 'month', 'quarter'] as const;
export type CheckInRhythm = (typeof checkInRhythms)[number];

const weeksOf = { week: 1, twoWeeks: 2, threeWeeks: 3, fourWeeks: 4 } as const;

/**
 * When the next check-in is due, and by how many days it is late (0: not late). Nothing is due in a year that has not
 * begun or is over. @param startOn the last check-in or the day the goal was created; what lies before the year counts from its first day
 */
export type CheckInDue = { kind: 'due'; dueOn: Day; lateDays: number } | { kind: 'none' };

export function checkInDue(rhythm: CheckInRhythm, startOn: Day | null, year: Span, today: Day): CheckInDue {
  if (rhythm === 'none' || today < year.from || today > year.to) return { kind: 'none' };
  const from = startOn && startOn > year.from ? startOn : year.from;
  const dueOn =
    rhythm === 'month' ? monthsAfter(from, 1) : rhythm === 'quarter' ? monthsAfter(from, 3) : addDays(from, 7 * weeksOf[rhythm]);
  return { kind: 'due', dueOn, lateDays: Math.max(0, daysBetween(dueOn, today)) };
}

/** The same day so many months later, or the last of a shorter month. */
function monthsAfter(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = (index: number) => `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const same = `${first(month).slice(0, 8)}${day.slice(8)}`;
  const last = addDays(first(month + 1), -1);
  return same < last ? same : last;
}
