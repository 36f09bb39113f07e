import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Database } from '@/db/dialect/dialect';
import { mailRecipients, mailSchedules } from '@/db/schema/outbox';
import { members } from '@/db/schema/people';
import type { Day } from '@/domain/calendar/day';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';

export type MailSchedule = typeof mailSchedules.$inferSelect;

/** Schedules in use, by name. */
export async function listSchedules(db: Database, viewer: Member): Promise<MailSchedule[]> {
  if (!may(viewer, 'mail.manage')) return [];
  return db
    .select()
    .from(mailSchedules)
    .where(isNull(mailSchedules.removedAt))
    .orderBy(asc(mailSchedules.name), asc(mailSchedules.id))
    .limit(200);
}

export async function findSchedule(db: Database, viewer: Member, id: string): Promise<MailSchedule | undefined> {
  if (!may(viewer, 'mail.manage')) return undefined;
  const [found] = await db
    .select()
    .from(mailSchedules)
    .where(and(eq(mailSchedules.id, id), isNull(mailSchedules.removedAt)));
  return found;
}

/** Schedules whose day has come. The program itself asks. */
export async function listDueSchedules(db: Database, today: Day): Promise<MailSchedule[]> {
  return db
    .select()
    .from(mailSchedules)
    .where(and(lte(mailSchedules.nextOn, today), isNull(mailSchedules.pausedAt), isNull(mailSchedules.removedAt)))
    .orderBy(asc(mailSchedules.nextOn), asc(mailSchedules.id))
    .limit(50);
}

export type Recipient = Awaited<ReturnType<typeof listRecipients>>[number];

/** Who gets a schedule's mails. People with an account are written to at their own address, in their own language. */
export async function listRecipients(db: Database, viewer: Member, scheduleId?: string) {
  if (!may(viewer, 'mail.manage')) return [];
  const rows = await selectRecipients(db)
    .where(scheduleId ? eq(mailRecipients.scheduleId, scheduleId) : undefined)
    .orderBy(asc(mailRecipients.id))
    .limit(1_000);
  return rows.map(asRecipient);
}

/** A recipient by id, for the link with which they stop their mails. */
export async function findRecipient(db: Database, id: string) {
  const [row] = await selectRecipients(db).where(eq(mailRecipients.id, id));
  return row && asRecipient(row);
}

const selectRecipients = (db: Database) =>
  db
    .select({
      id: mailRecipients.id,
      scheduleId: mailRecipients.scheduleId,
      memberId: mailRecipients.memberId,
      address: mailRecipients.address,
      locale: mailRecipients.locale,
      calendar: mailRecipients.calendar,
      stoppedAt: mailRecipients.stoppedAt,
      version: mailRecipients.version,
      name: members.name,
      email: members.email,
      memberLocale: members.locale,
      memberCalendar: members.calendar,
      disabledAt: members.disabledAt,
    })
    .from(mailRecipients)
    .leftJoin(members, eq(members.id, mailRecipients.memberId))
    .$dynamic();

type Row = Awaited<ReturnType<typeof selectRecipients>>[number];

function asRecipient({ id, scheduleId, memberId, version, stoppedAt, disabledAt, ...row }: Row) {
  const address = memberId ? (row.email ?? '') : row.address;
  const locale = (memberId ? row.memberLocale : null) ?? row.locale;
  const calendar = (memberId ? row.memberCalendar : null) ?? row.calendar;
  return {
    id,
    scheduleId,
    memberId,
    version,
    stoppedAt,
    name: row.name,
    address,
    locale,
    calendar,
    isActive: !stoppedAt && !disabledAt && address !== '',
  };
}
