import { addDays, type Day } from './day';

/** The moment at which clocks of an IANA zone show a time. @param clock that time as milliseconds, read as if it were UTC */
export function momentOfClock(clock: number, timeZone: string): Date {
  // Twice, because the offset is the one at the moment sought, not at the one guessed.
  const guess = clock - offsetMs(timeZone, clock);
  return new Date(clock - offsetMs(timeZone, guess));
}

/** The last millisecond of a day in an IANA zone. */
export const endOfDay = (day: Day, timeZone: string): Date =>
  new Date(momentOfClock(Date.parse(`${addDays(day, 1)}T00:00:00Z`), timeZone).getTime() - 1);

const formatters = new Map<string, Intl.DateTimeFormat>();

function offsetMs(timeZone: string, moment: number): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, ...parts, hourCycle: 'h23' });
    formatters.set(timeZone, formatter);
  }
  const [date, clock] = formatter.format(moment).split(', ');
  return Date.parse(`${date}T${clock}Z`) - Math.floor(moment / 1_000) * 1_000;
}
