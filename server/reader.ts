import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { CalendarName, Locale } from '@/domain/people/member';
import { preferredLocale } from '@/domain/people/preferred-locale';
import { currentOrganisation } from './organisation';
import { currentMember } from './session';

export type Reader = { locale: Locale; calendar: CalendarName; timeZone: string };

/** How the person asking reads: their own settings, else what their browser says, else the organisation's. */
export const currentReader = cache(async (): Promise<Reader> => {
  const [member, organisation] = await Promise.all([currentMember(), currentOrganisation()]);
  const timeZone = organisation?.timeZone ?? 'UTC';
  if (member) return { locale: member.locale, calendar: member.calendar, timeZone };
  const chosen = (await cookies()).get('locale')?.value;
  const accepted = (await headers()).get('accept-language');
  const locale = preferredLocale(chosen, accepted) ?? organisation?.locale ?? 'en';
  return { locale, calendar: locale === 'fa' ? 'persian' : 'gregory', timeZone };
});
