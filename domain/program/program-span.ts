import { addDays, type Day, weekOf } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';

/** How far back the program page looks, in weeks. */
export const programWeeks = [13, 26, 52, 104] as const;
export type ProgramWeeks = (typeof programWeeks)[number];

export const parseProgramWeeks = (text: string | undefined): ProgramWeeks => programWeeks.find((weeks) => String(weeks) === text) ?? 26;

/** The last full and the running week included. @param weekStartsOn 0 = Sunday … 6 = Saturday */
export const programSpan = (today: Day, weeks: ProgramWeeks, weekStartsOn: number): Span => ({
  from: addDays(weekOf(today, weekStartsOn), -7 * (weeks - 1)),
  to: today,
});
