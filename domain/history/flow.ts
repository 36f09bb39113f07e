import { type Day, daysBetween, weekOf } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';
import { weeksIn } from '@/domain/calendar/weeks';
import type { Issue } from '@/domain/issues/issue';
import type { Tally } from './tallies';

/** A stored count as charts read it; what `a`, `b` and `c` hold depends on the measure. */
export type TallyRow = Pick<Tally, 'a' | 'b' | 'c' | 'n'>;

/** `backwards`: the end lies before the beginning, as imported trackers often have it; never counted as a time. */
export type Duration = { kind: 'days'; days: number } | { kind: 'notYet' } | { kind: 'backwards' };

/** Lead time: calendar days from found to closed. */
export const leadTime = (issue: Pick<Issue, 'foundOn' | 'closedOn'>): Duration => durationBetween(issue.foundOn, issue.closedOn);

/** Cycle time: calendar days from started to fixed. */
export const cycleTime = (issue: Pick<Issue, 'startedOn' | 'fixedOn'>): Duration => durationBetween(issue.startedOn, issue.fixedOn);

function durationBetween(from: Day | null, to: Day | null): Duration {
  if (from === null || to === null) return { kind: 'notYet' };
  const days = daysBetween(from, to);
  return days < 0 ? { kind: 'backwards' } : { kind: 'days', days };
}

export type WeekCount = { week: Day; n: number };

/**
 * A count for every week of the span, nought where nothing happened. Days outside the span are left out, also in its first and last week.
 * @param weekStartsOn 0 = Sunday … 6 = Saturday
 */
export function weeklySeries(counts: readonly { day: Day; n: number }[], span: Span, weekStartsOn: number): WeekCount[] {
  const perWeek = new Map<Day, number>(weeksIn(span, weekStartsOn).map((week) => [week, 0]));
  for (const { day, n } of counts) {
    if (day < span.from || day > span.to) continue;
    const week = weekOf(day, weekStartsOn);
    perWeek.set(week, (perWeek.get(week) ?? 0) + n);
  }
  return [...perWeek].map(([week, n]) => ({ week, n }));
}

/** How many issues entered a status each week. @param rows tallies of `flow`: day, status entered or `reopened` */
export const enteredPerWeek = (rows: readonly TallyRow[], status: string, span: Span, weekStartsOn: number): WeekCount[] =>
  weeklySeries(
    rows.filter((row) => row.b === status).map((row) => ({ day: row.a, n: row.n })),
    span,
    weekStartsOn,
  );
