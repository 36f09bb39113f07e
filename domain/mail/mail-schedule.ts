import { addDays, type Day, weekdayOf } from '@/domain/calendar/day';
import { type FiscalSettings, quarterOf, quarterSpan } from '@/domain/calendar/fiscal';

export const rhythms = ['weekly', 'monthly', 'quarterly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** @property weekday of a weekly one, 0 = Sunday … 6 = Saturday; others leave on the first day of their month or fiscal quarter */
export type Cadence = { rhythm: Rhythm; weekday: number };

/** The first day after `day` on which a schedule's mails leave. */
export function nextSendDay({ rhythm, weekday }: Cadence, day: Day, settings: FiscalSettings): Day {
  if (rhythm === 'weekly') return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
  if (rhythm === 'monthly') return firstOfNextMonth(day);
  const { year, quarter } = quarterOf(day, settings);
  return addDays(quarterSpan(year, quarter, settings).to, 1);
}

/**
 * The quarter that a mail leaving on `day` tells of: the running one, but on its first week the one that just ended, as there is
 * nothing to tell of the new one yet.
 */
export function quarterToTell(day: Day, settings: FiscalSettings) {
  return quarterOf(addDays(day, -7), settings);
}

function firstOfNextMonth(day: Day): Day {
  const inNextMonth = addDays(`${day.slice(0, 7)}-28`, 7);
  return `${inNextMonth.slice(0, 7)}-01`;
}
