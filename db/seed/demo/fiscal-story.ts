import { addDays, type Day } from '@/domain/calendar/day';
import { fiscalYearOf, fiscalYearSpan, type Span } from '@/domain/calendar/fiscal';
import type { StoryCalendar } from './calendar';
import type { DemoGoal, DemoYear } from './story/demo-goal';
import { currentYear } from './story/goals-current-year';
import { hotlineGoals } from './story/goals-hotline';
import { previousYear } from './story/goals-previous-year';

export const fiscalSettings = { startMonth: 4, namedBy: 'start' } as const;

export type ToldYear = { year: number; span: Span; story: DemoYear; isPast: boolean };

// The merge counts for the year in which its result was reached.
const hotlineResultAt = -45;

/** The two fiscal years around today. Which of them won the hotline merge depends on the day. */
export function tellYears(calendar: StoryCalendar): [ToldYear, ToldYear] {
  const year = fiscalYearOf(calendar.today, fiscalSettings);
  const span = fiscalYearSpan(year, fiscalSettings);
  const isMergeOfThisYear = calendar.day(hotlineResultAt) >= span.from;
  return [
    {
      year: year - 1,
      span: fiscalYearSpan(year - 1, fiscalSettings),
      story: withHotline(previousYear, isMergeOfThisYear ? hotlineGoals.before : hotlineGoals.merge),
      isPast: true,
    },
    { year, span, story: withHotline(currentYear, isMergeOfThisYear ? hotlineGoals.merge : hotlineGoals.after), isPast: false },
  ];
}

const withHotline = (year: DemoYear, goal: DemoGoal): DemoYear => ({
  ...year,
  pillars: year.pillars.map((pillar, index) => (index === 0 ? { ...pillar, goals: [goal, ...pillar.goals] } : pillar)),
});

/** The days on which a KPI was measured before its year began: nine months, or half a year of weeks. */
export function daysBefore(span: Span, isWeekly: boolean): Day[] {
  if (isWeekly) return Array.from({ length: 26 }, (_, week) => addDays(span.from, -7 * (26 - week)));
  const earlier = { from: addDays(span.from, -365), to: addDays(span.from, -1) };
  return monthEnds(earlier, span.from).slice(-9);
}

/** The days of a year on which a KPI is measured each week, that are over by `until`. */
export function weekDays(span: Span, until: Day): Day[] {
  const days: Day[] = [];
  for (let day = addDays(span.from, 6); day <= span.to && day < until; day = addDays(day, 7)) days.push(day);
  return days;
}

/** The last days of the months of a year that are over by `until`. */
export function monthEnds(span: Span, until: Day): Day[] {
  const first = Number(span.from.slice(0, 4)) * 12 + Number(span.from.slice(5, 7));
  return Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(Math.floor((first + index) / 12), (first + index) % 12, 0)).toISOString().slice(0, 10),
  ).filter((day) => day < until);
}
