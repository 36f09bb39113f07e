import { readDb } from '@/db/connection';
import { newId } from '@/db/new-id';
import { findRecipient, findSchedule, listRecipients } from '@/db/queries/mail-schedules';
import { isActiveMember } from '@/db/queries/members';
import { recordEvents } from '@/db/writes/events';
import { insertRecipient, stopRecipient } from '@/db/writes/mail-schedules';
import type { EventDraft } from '@/domain/history/event';
import type { AddRecipientInput, RemoveRecipientInput } from '@/domain/mail/mail-inputs';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { accept, type Result, refuse } from '@/domain/result';
import { recipientOfToken } from '@/server/mail/stop-token';
import { write } from './write';

/** Somebody with an account, or an address of somebody who never signs in. */
export function addRecipient(by: Member, input: AddRecipientInput, now = new Date()): Promise<Result<{ recipientId: string }>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'mail.manage')) return refuse('people.notAllowed');
    const { scheduleId, locale } = input;
    if (!(await findSchedule(tx, by, scheduleId))) return refuse('mail.notFound');
    const memberId = input.memberId ?? null;
    const address = memberId ? '' : (input.address ?? '');
    if (memberId && !(await isActiveMember(tx, by, memberId))) return refuse('people.notFound');
    const others = (await listRecipients(tx, by, scheduleId)).filter(({ stoppedAt }) => !stoppedAt);
    const twice = others.find((other) => (memberId ? other.memberId === memberId : other.address.toLowerCase() === address.toLowerCase()));
    if (twice) return refuse('mail.recipientTwice', { address: twice.name ?? twice.address });
    const id = newId();
    const calendar = locale === 'fa' ? ('persian' as const) : ('gregory' as const);
    await insertRecipient(tx, { id, scheduleId, memberId, address, locale, calendar, stoppedAt: null, version: 1 });
    const who = (await findRecipient(tx, id))?.address ?? address;
    await recordEvents(tx, by, [happened(scheduleId, 'recipientAdded', who)], now);
    return accept({ recipientId: id });
  });
}

export function removeRecipient(
  by: Member,
  { recipientId }: RemoveRecipientInput,
  now = new Date(),
): Promise<Result<{ scheduleId: string }>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'mail.manage')) return refuse('people.notAllowed');
    const recipient = await findRecipient(tx, recipientId);
    if (!recipient || !(await stopRecipient(tx, recipientId, recipient.version, now))) return refuse('mail.notFound');
    await recordEvents(tx, by, [happened(recipient.scheduleId, 'recipientRemoved', recipient.address)], now);
    return accept({ scheduleId: recipient.scheduleId });
  });
}

/** Stops somebody's mails at their own wish, with the link that each mail carries. Asked twice it is done once. */
export function stopMails(token: string, now = new Date()): Promise<Result<{ address: string }>> {
  return write({ id: '' }, undefined, async (tx) => {
    const id = recipientOfToken(token);
    const recipient = id ? await findRecipient(tx, id) : undefined;
    if (!recipient) return refuse('mail.linkUnknown');
    if (await stopRecipient(tx, recipient.id, recipient.version, now)) {
      await recordEvents(tx, null, [happened(recipient.scheduleId, 'recipientStopped', recipient.address)], now);
    }
    return accept({ address: recipient.address });
  });
}

/** Whose mails a link would stop; undefined for a link that is none of ours. */
export async function findStopping(token: string) {
  const id = recipientOfToken(token);
  return id ? findRecipient(await readDb(), id) : undefined;
}

const happened = (subjectId: string, action: string, address: string): EventDraft => ({
  noun: 'mailSchedule',
  subjectId,
  action,
  changes: { address: action === 'recipientAdded' ? [null, address] : [address, null] },
});
