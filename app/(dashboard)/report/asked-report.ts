import 'server-only';
import { notFound } from 'next/navigation';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf, fiscalYearSpan } from '@/domain/calendar/fiscal';
import { type AskedQuarter, parseQuarter, quarterAway, runningQuarter } from '@/domain/report/report-quarter';
import { currentOrganisation } from '@/server/organisation';

const [before, after] = [4, 1];

/** The quarter an address asks for, else the one that runs; with its fiscal year and the quarters around the running one. */
export async function askedReport(asked: string | string[] | undefined) {
  const organisation = await currentOrganisation();
  if (!organisation) notFound();
  const settings = fiscalSettingsOf(organisation);
  const running = runningQuarter(dayIn(organisation.timeZone, new Date()), settings);
  const quarter = parseQuarter(typeof asked === 'string' ? asked : undefined) ?? running;
  const around: AskedQuarter[] = Array.from({ length: before + after + 1 }, (_, index) => quarterAway(running, index - before));
  return { quarter, around, year: fiscalYearSpan(quarter.year, settings) };
}
