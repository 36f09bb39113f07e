'use client';
import { createContext, type ReactNode, use } from 'react';
import { type Formats, makeFormats } from '@/domain/calendar/formats';
import type { CalendarName, Locale } from '@/domain/people/member';

export type ReaderSettings = { locale: Locale; calendar: CalendarName; timeZone: string };

const Reader = createContext<ReaderSettings>({ locale: 'en', calendar: 'gregory', timeZone: 'UTC' });

export function FormatsProvider({ reader, children }: { reader: ReaderSettings; children: ReactNode }) {
  return <Reader value={reader}>{children}</Reader>;
}

/** The reader's formats in the browser. Where a server component can pass the finished string, let it. */
export function useFormats(): Formats {
  const { locale, calendar, timeZone } = use(Reader);
  return makeFormats(locale, calendar, timeZone);
}
