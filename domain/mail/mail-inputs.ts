import { z } from 'zod';
import { calledText } from '@/domain/called-text';
import { locales } from '@/domain/people/member';
import { emailAddress } from '@/domain/people/person';
import { rhythms } from './mail-schedule';

const id = z.string().min(1).max(64);
const version = z.coerce.number().int().min(1);
const cadence = { rhythm: z.enum(rhythms), weekday: z.coerce.number().int().min(0).max(6), hour: z.coerce.number().int().min(0).max(23) };

/** @property productId of the report that is sent; without one it is that of every product */
const sent = { name: calledText(200), productId: id.nullish(), ...cadence };

export const addScheduleInput = z.strictObject({ requestKey: z.string().max(64).nullish(), ...sent });
export type AddScheduleInput = z.infer<typeof addScheduleInput>;

export const updateScheduleInput = z.strictObject({ scheduleId: id, version, ...sent });
export type UpdateScheduleInput = z.infer<typeof updateScheduleInput>;

export const scheduleVersionInput = z.strictObject({ scheduleId: id, version });
export type ScheduleVersionInput = z.infer<typeof scheduleVersionInput>;

/** Somebody with an account, or an address with the language to write in. */
export const addRecipientInput = z
  .strictObject({ scheduleId: id, memberId: id.nullish(), address: emailAddress.nullish(), locale: z.enum(locales) })
  .refine(({ memberId, address }) => Boolean(memberId) !== Boolean(address), { path: ['address'] });
export type AddRecipientInput = z.infer<typeof addRecipientInput>;

export const removeRecipientInput = z.strictObject({ recipientId: id });
export type RemoveRecipientInput = z.infer<typeof removeRecipientInput>;

export const resendMailInput = z.strictObject({ mailId: id, version });
export const stopMailInput = z.strictObject({ token: z.string().max(300) });
