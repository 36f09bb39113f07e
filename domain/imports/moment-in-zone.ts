import { type Day, dayIn } from '@/domain/calendar/day';
import { momentOfClock } from '@/domain/calendar/moment-of-clock';
import type { DayRead } from './day-read';

/** When it was, if the text says a time. @param fileZone the IANA zone of clocks without an offset */
export function momentOf({ day, time }: DayRead, fileZone: string): Date | undefined {
  if (!time) return undefined;
  const asUtc = Date.parse(`${day}T00:00:00Z`) + time.secondsOfDay * 1_000;
  if (time.offsetMinutes !== undefined) return new Date(asUtc - time.offsetMinutes * 60_000);
  return momentOfClock(asUtc, fileZone);
}

/** The day in the organisation's time zone. */
export function organisationDay(read: DayRead, fileZone: string, organisationZone: string): Day {
  const isSameClock = fileZone === organisationZone && read.time?.offsetMinutes === undefined;
  const moment = isSameClock ? undefined : momentOf(read, fileZone);
  return moment ? dayIn(organisationZone, moment) : read.day;
}
