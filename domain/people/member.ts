export const roles = ['admin', 'lead', 'owner', 'executive', 'walker'] as const;
export type Role = (typeof roles)[number];

export const locales = ['en', 'zh', 'fr', 'de', 'fa'] as const;
export type Locale = (typeof locales)[number];

export const calendars = ['gregory', 'persian'] as const;
export type CalendarName = (typeof calendars)[number];

declare const proven: unique symbol;

/** Somebody who has signed in. Only server/session.ts, an API token or the command line makes one. */
export type Member = {
  readonly [proven]?: true;
  id: string;
  name: string;
  role: Role;
  locale: Locale;
  calendar: CalendarName;
};
