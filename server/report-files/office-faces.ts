import type { Locale } from '@/domain/people/member';

/** Faces that the reader's office has: a file for it carries none. */
export const officeFaces = {
  en: 'Calibri',
  fr: 'Calibri',
  de: 'Calibri',
  zh: 'Microsoft YaHei',
  fa: 'Tahoma',
} as const satisfies Record<Locale, string>;
