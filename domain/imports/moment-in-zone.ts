import { type Day, dayIn } from '@/domain/calendar/day';
import type { DayRead } from './day-read';

/** When it was, if the text says a time. @param fileZone the IANA zone of clocks without an offset */
export function momentOf({ day, time }: DayRead, fileZone: string): Date | undefined {
  if (!time) return undefined;
  const asUtc = Date.parse(`${day}T00:00:00Z`) + time.secondsOfDay * 1_000;
  if (time.offsetMinutes !== undefined) return new Date(asUtc - time.offsetMinutes * 60_000);
  // Twice, because the offset is the one at the moment sought, not at the one guessed.
  const guess = asUtc - offsetMs(fileZone, asUtc);
  return new Date(asUtc - offsetMs(fileZone, guess));
}

/** The day in the organisation's time zone. */
export function organisationDay(read: DayRead, fileZone: string, organisationZone: string): Day {
  const isSameClock = fileZone === organisationZone && read.time?.offsetMinutes === undefined;
  const moment = isSameClock ? undefined : momentOf(read, fileZone);
  return moment ? dayIn(organisationZone, moment) : read.day;
}

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
