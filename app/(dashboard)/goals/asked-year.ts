import 'server-only';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearOf, fiscalYearSpan, quarterSpans } from '@/domain/calendar/fiscal';
import { currentOrganisation } from '@/server/organisation';

const atStart = { fiscalStartMonth: 1, fiscalYearNamedBy: 'start' } as const;

/** The fiscal year an address asks for, else the one that runs today, with its days and quarters, and those of the year before. */
export async function askedYear(asked?: string | string[] | number) {
  const organisation = await currentOrganisation();
  const settings = fiscalSettingsOf(organisation ?? atStart);
  const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
  const current = fiscalYearOf(today, settings);
  const named = Number(asked);
  const year = Number.isInteger(named) && named >= 1900 && named <= 2200 ? named : current;
  return {
    year,
    current,
    today,
    timeZone: organisation?.timeZone ?? 'UTC',
    settings,
    span: fiscalYearSpan(year, settings),
    quarters: quarterSpans(year, settings),
    before: fiscalYearSpan(year - 1, settings),
  };
}
