import type { Day } from '@/domain/calendar/day';
import { daySchema } from '@/domain/calendar/day-schema';

/** The day a page is asked for: today, a day that has passed, or what cannot be shown and why. */
export type AskedDay = { kind: 'today' } | { kind: 'past'; day: Day } | { kind: 'refused'; why: 'notADay' | 'ahead' };

/** Reads `asOf` or `since` from an address. Empty and today are today; nothing is shown of days to come. */
export function readAskedDay(text: string | string[] | undefined, today: Day): AskedDay {
  const asked = [text].flat()[0]?.trim();
  if (!asked || asked === today) return { kind: 'today' };
  const day = daySchema.safeParse(asked);
  if (!day.success) return { kind: 'refused', why: 'notADay' };
  return day.data > today ? { kind: 'refused', why: 'ahead' } : { kind: 'past', day: day.data };
}
