import { addDays, type Day, weekOf } from '@/domain/calendar/day';
import { isWorkingDay, type WorkingCalendar } from '@/domain/calendar/working-days';

/** The story's calendar: days are counted from the day of loading and fall on working days. */
export type StoryCalendar = {
  today: Day;
  /** The working day on or before today + `offset`. */
  day(offset: number): Day;
  /** A moment of that day in office hours. @param minutes after eight o'clock (seven, UTC) */
  moment(offset: number, minutes: number): Date;
  /** Friday of this week, or today once that has passed. */
  thisWeek: Day;
};

export function storyCalendar(today: Day, working: WorkingCalendar): StoryCalendar {
  const onWorkingDay = (day: Day): Day => (isWorkingDay(day, working) ? day : onWorkingDay(addDays(day, -1)));
  const day = (offset: number) => onWorkingDay(addDays(today, offset));
  const friday = addDays(weekOf(today, 1), 4);
  return {
    today,
    day,
    moment: (offset, minutes) => new Date(Date.parse(`${day(offset)}T07:00:00Z`) + minutes * 60_000),
    thisWeek: friday < today ? today : friday,
  };
}

const fixed = [
  ['01-01', 'New Year’s Day'],
  ['05-01', 'Labour Day'],
  ['10-03', 'Day of German Unity'],
  ['12-25', 'Christmas Day'],
  ['12-26', 'Second Day of Christmas'],
] as const;

/** The organisation's holidays from two years back to one ahead. */
export function holidaysAround(today: Day): { day: Day; name: string }[] {
  const year = Number(today.slice(0, 4));
  return [year - 2, year - 1, year, year + 1].flatMap((each) => [
    ...fixed.map(([date, name]) => ({ day: `${each}-${date}`, name })),
    { day: addDays(easterSunday(each), -2), name: 'Good Friday' },
    { day: addDays(easterSunday(each), 1), name: 'Easter Monday' },
  ]);
}

/** Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
