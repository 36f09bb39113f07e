import { inTransaction, readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { listDueSchedules, type MailSchedule } from '@/db/queries/mail-schedules';
import { findOrganisation } from '@/db/queries/organisation';
import { recordEvents } from '@/db/writes/events';
import { saveSchedule } from '@/db/writes/mail-schedules';
import { addMailFile } from '@/db/writes/outbox';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf } from '@/domain/calendar/fiscal';
import type { Mail, MailFile } from '@/domain/mail/mail';
import { nextSendDay } from '@/domain/mail/mail-schedule';
import { queueWithHistory } from './outbox';

/** A mail that is written; its file is shared by all that are written in the same language. */
export type WrittenMail = Omit<Mail, 'id' | 'kind' | 'scheduleId' | 'fileId'> & { file: Omit<MailFile, 'id'> };

/** Schedules whose day and hour have come in the organisation's time zone. */
export async function dueSchedules(now: Date): Promise<MailSchedule[]> {
  const db = await readDb();
  const organisation = await findOrganisation(db);
  if (!organisation) return [];
  const today = dayIn(organisation.timeZone, now);
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone: organisation.timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now));
  return (await listDueSchedules(db, today)).filter((schedule) => schedule.nextOn < today || schedule.hour <= hour);
}

/**
 * Puts a schedule's mails into the outbox and lays down its next day, all or nothing. @param by null: its day has come
 * @returns false when somebody else sent or changed it first
 */
export function queueReport(by: { id: string } | null, schedule: MailSchedule, mails: readonly WrittenMail[], now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const organisation = await findOrganisation(tx);
    if (!organisation) return false;
    const today = dayIn(organisation.timeZone, now);
    const nextOn = by ? schedule.nextOn : nextSendDay(schedule, today, fiscalSettingsOf(organisation));
    if (!(await saveSchedule(tx, { ...schedule, nextOn, lastSentAt: now, version: schedule.version + 1 }))) return false;
    const files = new Map<Omit<MailFile, 'id'>, string>();
    for (const { file } of mails) {
      if (files.has(file)) continue;
      const id = newId();
      files.set(file, id);
      await addMailFile(tx, { id, ...file });
    }
    const queued = mails.map(
      ({ file, ...mail }): Mail => ({ ...mail, id: newId(), kind: 'report', scheduleId: schedule.id, fileId: files.get(file) ?? null }),
    );
    await queueWithHistory(tx, by, queued, now);
    await recordEvents(tx, by, [{ noun: 'mailSchedule', subjectId: schedule.id, action: by ? 'sentNow' : 'sent' }], now);
    return true;
  });
}
