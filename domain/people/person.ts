import { z } from 'zod';
import { calledText } from '@/domain/called-text';
import { calendars, locales, type Member, roles } from './member';

/** Somebody of the program as the administrator sees them. */
export type Person = Member & {
  email: string;
  disabledAt: Date | null;
  /** Written down by an import; never signed in. */
  isPlaceholder: boolean;
  hasPassword: boolean;
  version: number;
  createdAt: Date;
};

export const personName = calledText(200);

export const emailAddress = z.string().trim().toLowerCase().max(200).pipe(z.email());

/** Fifteen characters make a password that stands alone strong enough. The upper limit keeps hashing cheap. */
export const leastPasswordLength = 15;
export const password = z.string().max(500);

export const isLongEnough = (text: string) => [...text.normalize('NFKC')].length >= leastPasswordLength;

export const personChanges = z.strictObject({ name: personName, email: emailAddress, role: z.enum(roles), locale: z.enum(locales) });
export const profileChanges = z.strictObject({ name: personName, locale: z.enum(locales), calendar: z.enum(calendars) });
