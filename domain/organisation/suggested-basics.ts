import type { Locale } from '@/domain/people/member';
import type { OrganisationBasics } from './settings';

type Suggested = Omit<OrganisationBasics, 'name' | 'locale'>;

const mondayToFriday = { workingDays: [1, 2, 3, 4, 5], weekStartsOn: 1 };
// April, as in the program this product was made after.
const april = { fiscalStartMonth: 4, fiscalYearNamedBy: 'start', calendar: 'gregory' } as const;

const usual = {
  en: { timeZone: 'UTC', ...mondayToFriday, ...april },
  zh: { timeZone: 'Asia/Shanghai', ...mondayToFriday, ...april },
  fr: { timeZone: 'Europe/Paris', ...mondayToFriday, ...april },
  de: { timeZone: 'Europe/Berlin', ...mondayToFriday, ...april },
  fa: { timeZone: 'Asia/Tehran', workingDays: [6, 0, 1, 2, 3], weekStartsOn: 6, ...april, calendar: 'persian' },
} as const satisfies Record<Locale, unknown>;

/** What an organisation that reads this language most likely wants; every answer can be changed. */
export const suggestBasics = (locale: Locale): Suggested => ({ ...usual[locale], workingDays: [...usual[locale].workingDays] });
