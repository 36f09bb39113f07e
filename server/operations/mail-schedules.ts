import type { Database } from '@/db/dialect/dialect';
import { newId } from '@/db/new-id';
import { findSchedule, type MailSchedule } from '@/db/queries/mail-schedules';
import { findOrganisation } from '@/db/queries/organisation';
import { findProduct } from '@/db/queries/products';
import { recordEvents } from '@/db/writes/events';
import { addSchedule, saveSchedule } from '@/db/writes/mail-schedules';
import { dayIn } from '@/domain/calendar/day';
import { fiscalSettingsOf } from '@/domain/calendar/fiscal';
import { type Changes, changesBetween } from '@/domain/history/event';
import type { AddScheduleInput, ScheduleVersionInput, UpdateScheduleInput } from '@/domain/mail/mail-inputs';
import { type Cadence, nextSendDay } from '@/domain/mail/mail-schedule';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

const recordedFields = ['name', 'productId', 'rhythm', 'weekday', 'hour', 'nextOn', 'pausedAt', 'removedAt'] as const;

/** The first day after today on which a cadence sends. */
async function firstDay(tx: Database, cadence: Cadence, now: Date): Promise<string> {
  const organisation = await findOrganisation(tx);
  if (!organisation) throw new Error('Nothing is sent before the organisation is set up.');
  return nextSendDay(cadence, dayIn(organisation.timeZone, now), fiscalSettingsOf(organisation));
}

/** A product whose report can be asked for and that has not been archived. */
const isOffered = async (tx: Database, by: Member, productId: string) => (await findProduct(tx, by, productId))?.archivedAt === null;

export function createSchedule(by: Member, input: AddScheduleInput, now = new Date()): Promise<Result<{ scheduleId: string }>> {
  return write(by, input.requestKey ?? undefined, async (tx) => {
    if (!may(by, 'mail.manage')) return refuse('people.notAllowed');
    const { name, productId = null, rhythm, weekday, hour } = input;
    if (productId && !(await isOffered(tx, by, productId))) return refuse('mail.productUnknown');
    const nextOn = await firstDay(tx, input, now);
    const id = newId();
    const rest = { lastSentAt: null, pausedAt: null, removedAt: null, createdById: by.id, createdAt: now, version: 1 };
    await addSchedule(tx, { id, name, productId, rhythm, weekday, hour, nextOn, ...rest });
    const about: Changes = productId ? { productId: [null, productId] } : {};
    const changes = { name: [null, name], ...about, rhythm: [null, rhythm], nextOn: [null, nextOn] } satisfies Changes;
    await recordEvents(tx, by, [{ noun: 'mailSchedule', subjectId: id, action: 'created', changes }], now);
    return accept({ scheduleId: id });
  });
}

export const updateSchedule = (by: Member, input: UpdateScheduleInput, now = new Date()) =>
  changeSchedule(by, input, now, 'updated', async (tx, schedule) => {
    const { name, productId = null, rhythm, weekday, hour } = input;
    if (productId && productId !== schedule.productId && !(await isOffered(tx, by, productId))) return refuse('mail.productUnknown');
    const isSame = rhythm === schedule.rhythm && weekday === schedule.weekday;
    return accept({
      ...schedule,
      name,
      productId,
      rhythm,
      weekday,
      hour,
      nextOn: isSame ? schedule.nextOn : await firstDay(tx, input, now),
    });
  });

/** A paused schedule sends nothing. */
export const pauseSchedule = (by: Member, input: ScheduleVersionInput, now = new Date()) =>
  changeSchedule(by, input, now, 'paused', async (_tx, schedule) => accept({ ...schedule, pausedAt: now }));

/** Goes on with the next day of its cadence: what was left out while it was paused stays out. */
export const resumeSchedule = (by: Member, input: ScheduleVersionInput, now = new Date()) =>
  changeSchedule(by, input, now, 'resumed', async (tx, schedule) =>
    accept({ ...schedule, pausedAt: null, nextOn: await firstDay(tx, schedule, now) }),
  );

export const removeSchedule = (by: Member, input: ScheduleVersionInput, now = new Date()) =>
  changeSchedule(by, input, now, 'removed', async (_tx, schedule) => accept({ ...schedule, removedAt: now }));

type Decide = (tx: Database, schedule: MailSchedule) => Promise<Result<MailSchedule>>;

function changeSchedule(by: Member, input: ScheduleVersionInput, now: Date, action: string, decide: Decide) {
  return write(by, undefined, async (tx): Promise<Result<{ scheduleId: string }>> => {
    if (!may(by, 'mail.manage')) return refuse('people.notAllowed');
    const schedule = await findSchedule(tx, by, input.scheduleId);
    if (!schedule) return refuse('mail.notFound');
    if (schedule.version !== input.version) return refuse('mail.changedElsewhere');
    const decision = await decide(tx, schedule);
    if (!decision.ok) return decision;
    const after = { ...decision.value, version: schedule.version + 1 };
    if (!(await saveSchedule(tx, after))) return refuse('mail.changedElsewhere');
    const changes = changesBetween(schedule, after, recordedFields);
    await recordEvents(tx, by, [{ noun: 'mailSchedule', subjectId: schedule.id, action, changes }], now);
    return accept({ scheduleId: schedule.id });
  });
}
