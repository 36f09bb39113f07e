import { z } from 'zod';
import { daySchema } from '@/domain/calendar/day-schema';

const id = z.string().min(1).max(64);
const absentAsEmpty = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text ?? '');
const isChecked = z.preprocess((value) => value === true || value === 'on' || value === 'true' || value === 'yes', z.boolean());

/** One of both is given: a release, or an issue that needs none. */
const subject = { releaseId: id.nullish(), issueId: id.nullish() };
const requestKey = z
  .string()
  .max(64)
  .nullish()
  .transform((key) => key ?? undefined);

/** Only forms carry a key. */
type MaybeKeyed<Input extends { requestKey: unknown }> = Omit<Input, 'requestKey'> & { requestKey?: string };

export const typedReach = z.strictObject({
  ...subject,
  requestKey,
  channel: absentAsEmpty(60),
  day: daySchema,
  share: z.string().trim().min(1).max(40),
  isChecked,
});
export type TypedReach = MaybeKeyed<z.infer<typeof typedReach>>;

export const pastedReach = z.strictObject({
  ...subject,
  requestKey,
  channel: absentAsEmpty(60),
  text: z.string().trim().min(1).max(20_000),
  isChecked,
});
export type PastedReach = MaybeKeyed<z.infer<typeof pastedReach>>;

export const removedReach = z.strictObject({ pointId: id, version: z.coerce.number().int().min(1), requestKey });
export type RemovedReach = MaybeKeyed<z.infer<typeof removedReach>>;

/** What a program sends: percent 0…100, the days as YYYY-MM-DD. */
export const sentReach = z.strictObject({
  channel: absentAsEmpty(60),
  points: z
    .array(z.strictObject({ day: daySchema, percent: z.number().min(-1e6).max(1e6) }))
    .min(1)
    .max(500),
  isChecked: z.boolean().default(false),
});
export type SentReach = z.infer<typeof sentReach>;
