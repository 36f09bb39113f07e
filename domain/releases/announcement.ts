import { z } from 'zod';
import type { Day } from '@/domain/calendar/day';
import { type Locale, locales } from '@/domain/people/member';

export const announcementStates = ['draft', 'approved'] as const;
export type AnnouncementState = (typeof announcementStates)[number];

/** What customers are told of a release in one language. */
export type Announcement = { locale: Locale; body: string; state: AnnouncementState; savedByName: string; savedOn: Day; version: number };

const id = z.string().min(1).max(64);
const requestKey = z
  .string()
  .max(64)
  .nullish()
  .transform((key) => key ?? undefined);

export const announcementInput = z.strictObject({
  releaseId: id,
  locale: z.enum(locales),
  /** 0: nothing was saved when the form was drawn. */
  seenVersion: z.coerce.number().int().min(0),
  body: z.string().trim().min(1).max(20_000),
  state: z.enum(announcementStates),
  requestKey,
});
export const toldInput = z.strictObject({
  releaseId: id,
  memberId: id,
  isTold: z.preprocess((value) => value === true || value === 'yes', z.boolean()),
});

export type AnnouncementInput = Omit<z.infer<typeof announcementInput>, 'requestKey'> & { requestKey?: string };
export type ToldInput = z.infer<typeof toldInput>;
