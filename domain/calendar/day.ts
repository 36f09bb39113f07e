/** A plain calendar date, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

const millisecondsPerDay = 86_400_000;
const asUtc = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** @param days whole days, may be negative */
export const addDays = (day: Day, days: number): Day => new Date(asUtc(day) + days * millisecondsPerDay).toISOString().slice(0, 10);

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((asUtc(to) - asUtc(from)) / millisecondsPerDay);

/** 0 = Sunday … 6 = Saturday */
export const weekdayOf = (day: Day): number => new Date(asUtc(day)).getUTCDay();

/** The first day of the week that holds `day`. @param weekStartsOn 0 = Sunday … 6 = Saturday */
export const weekOf = (day: Day, weekStartsOn: number): Day => addDays(day, -((weekdayOf(day) - weekStartsOn + 7) % 7));

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar date on which `moment` falls in an IANA time zone. */
export function dayIn(timeZone: string, moment: Date): Day {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter.format(moment);
}
