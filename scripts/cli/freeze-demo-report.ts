import { readDb } from '@/db/connection';
import { listActiveMembers } from '@/db/queries/members';
import { findOrganisation } from '@/db/queries/organisation';
import { people } from '@/db/seed/demo/story/people';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf } from '@/domain/calendar/fiscal';
import { openReader } from '@/domain/report/open-reader';
import { runningQuarter } from '@/domain/report/report-quarter';
import { editReportWords, freezeReport } from '@/server/operations/reports';

const fortnightMs = 14 * 86_400_000;
const words =
  'A good quarter for people at the door, a slow one for the families behind it: the hotline answers, the battery does not last, and sharing waits for App 5.2.';

/** What the demo's lead wrote and froze for the steering meeting two weeks ago, so that the report has a past to compare with. */
export async function freezeDemoReport(now = new Date()): Promise<void> {
  const db = await readDb();
  const organisation = await findOrganisation(db);
  const lead = (await listActiveMembers(db, openReader)).find(({ name }) => name === people.maren.name);
  if (!organisation || !lead) throw new Error('The demo has nobody to freeze its report.');
  const then = new Date(now.getTime() - fortnightMs);
  const quarter = runningQuarter(dayIn(organisation.timeZone, then), fiscalSettingsOf(organisation));
  const by = { ...openReader, ...lead };
  const edited = await editReportWords(by, { quarter, section: 'summary', seenVersion: 0, text: words }, then);
  const frozen = await freezeReport(by, { asked: quarter, note: 'Steering meeting' }, then);
  if (!edited.ok || !frozen.ok) throw new Error('The report of the demo could not be frozen.');
}
