import { CalendarMonth } from '@/components/issues/calendar-month';
import { readDb } from '@/db/connection';
import { listDueDays } from '@/db/queries/issue-calendar';
import { monthSpan, weeksOfMonth } from '@/domain/calendar/months';
import type { ShownList } from './shown-list';

export async function CalendarView({ state, viewer, counts, today, formats, weekStartsOn }: ShownList & { weekStartsOn: number }) {
  const month = monthSpan(state.arrangement.month ?? today, viewer.calendar);
  const weeks = weeksOfMonth(month, weekStartsOn);
  const days = await listDueDays(await readDb(), { filter: state.filter, viewer, today, isFew: counts.isFew }, weeks.flat());
  return (
    <CalendarMonth state={state} month={month} weeks={weeks} days={days} weekStartsOn={weekStartsOn} formats={formats} today={today} />
  );
}
