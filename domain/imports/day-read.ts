import type { Day } from '@/domain/calendar/day';

/** A time of day, and how far it is ahead of UTC when the text says so. */
export type ClockTime = { secondsOfDay: number; offsetMinutes?: number };

export type DayRead = { day: Day; time?: ClockTime };
