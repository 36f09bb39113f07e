import { readDb } from '@/db/connection';
import { findSchedule, listRecipients, type MailSchedule, type Recipient } from '@/db/queries/mail-schedules';
import { findOrganisation } from '@/db/queries/organisation';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf } from '@/domain/calendar/fiscal';
import type { MailFile } from '@/domain/mail/mail';
import { quarterToTell } from '@/domain/mail/mail-schedule';
import type { Member } from '@/domain/people/member';
import type { Report } from '@/domain/report/report';
import { accept, type Result, refuse } from '@/domain/result';
import { appUrl } from '@/server/env';
import { readReport } from '@/server/operations/read-report';
import { dueSchedules, queueReport, type WrittenMail } from '@/server/operations/send-report';
import { mediaTypes } from '@/server/report-files/file-order';
import { makeReportFile } from '@/server/report-files/make-report-file';
import { writeReport } from '@/server/report-files/write-report';
import { stopToken } from './stop-token';
import { writeLetter } from './write-letter';

/** Mails may be passed on: they are written for somebody who may know nothing confidential, whoever gets them. */
const outsider: Member = { id: '', name: '', role: 'executive', locale: 'en', calendar: 'gregory' };
/** Reads whom to write to; nothing of what it may know is written. */
const program: Member = { ...outsider, role: 'admin' };

/** What a mail of today would tell of a product, or of all of them. */
export async function reportToMail(productId: string | null, now: Date): Promise<Report | undefined> {
  const db = await readDb();
  const organisation = await findOrganisation(db);
  if (!organisation) return undefined;
  const settings = fiscalSettingsOf(organisation);
  return readReport(db, outsider, { ...quarterToTell(dayIn(organisation.timeZone, now), settings), productId }, now);
}

/** Sends every report whose time has come. One that fails is tried again at the next look. @returns how many schedules were worked off */
export async function sendDueReports(now = new Date()): Promise<number> {
  let done = 0;
  for (const schedule of await dueSchedules(now)) {
    const sent = await sendReport(null, schedule, now);
    if (sent.ok) done += 1;
    else if (sent.refusal.code === 'mail.nobodyToSendTo') await queueReport(null, schedule, [], now);
  }
  return done;
}

/** Sends a schedule's report at once, at a person's wish; its days stay as they are. */
export async function sendReportNow(
  by: Member,
  { scheduleId, version }: { scheduleId: string; version: number },
  now = new Date(),
): Promise<Result<{ count: number }>> {
  const schedule = await findSchedule(await readDb(), by, scheduleId);
  if (!schedule) return refuse('mail.notFound');
  if (schedule.version !== version) return refuse('mail.changedElsewhere');
  return sendReport(by, schedule, now);
}

async function sendReport(by: Member | null, schedule: MailSchedule, now: Date): Promise<Result<{ count: number }>> {
  const recipients = (await listRecipients(await readDb(), program, schedule.id)).filter(({ isActive }) => isActive);
  if (recipients.length === 0) return refuse('mail.nobodyToSendTo');
  const report = await reportToMail(schedule.productId, now);
  if (!report) return refuse('mail.notFound');
  const mails: WrittenMail[] = [];
  const files = new Map<string, Omit<MailFile, 'id'>>();
  for (const recipient of recipients) {
    const file = await fileFor(recipient, report, files);
    if (!file.ok) return file;
    mails.push({ ...letterFor(recipient, report), file: file.value });
  }
  return (await queueReport(by, schedule, mails, now)) ? accept({ count: mails.length }) : refuse('mail.changedElsewhere');
}

function letterFor({ id, address, locale, calendar }: Recipient, report: Report): Omit<WrittenMail, 'file'> {
  const stopUrl = `${appUrl()}/stop-mail/${stopToken(id)}`;
  const letter = writeLetter(writeReport(report, { locale, calendar }, appUrl()), stopUrl);
  return { recipientId: id, address, locale, stopUrl, ...letter };
}

/** One file serves all who read alike. */
async function fileFor({ locale, calendar }: Recipient, report: Report, known: Map<string, Omit<MailFile, 'id'>>) {
  const name = `${locale} ${calendar}`;
  const found = known.get(name);
  if (found) return accept(found);
  const made = await makeReportFile(report, 'pdf', { locale, calendar });
  if (!made.ok) return made;
  const { bytes } = made.value;
  const file = { name: made.value.name, mediaType: mediaTypes.pdf, base64: Buffer.from(bytes).toString('base64'), bytes: bytes.byteLength };
  known.set(name, file);
  return accept(file);
}
