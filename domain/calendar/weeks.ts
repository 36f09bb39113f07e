import { addDays, type Day, weekOf } from './day';
import type { Span } from './fiscal';

/** First and last day of the week that holds `day`. @param weekStartsOn 0 = Sunday … 6 = Saturday */
export function weekSpan(day: Day, weekStartsOn: number): Span {
  const from = weekOf(day, weekStartsOn);
  return { from, to: addDays(from, 6) };
}

/** The first days of all weeks that share a day with the span, in order; empty when it ends before it begins. */
export function weeksIn(span: Span, weekStartsOn: number): Day[] {
  const weeks: Day[] = [];
  if (span.to < span.from) return weeks;
  for (let week = weekOf(span.from, weekStartsOn); week <= span.to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
