import { persianDay } from '@/domain/imports/persian-day';
import type { Day } from './day';

const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });

/** A day as Persians type it: 1405/2/14, in Persian digits when asked. */
export function persianText(day: Day, hasPersianDigits: boolean): string {
  const found = new Map(parts.formatToParts(new Date(`${day}T00:00:00Z`)).map((part) => [part.type, part.value]));
  const text = `${found.get('year')}/${found.get('month')}/${found.get('day')}`;
  return hasPersianDigits ? text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))) : text;
}

/** Reads 1405/2/14, ۱۴۰۵-۰۲-۱۴ or ١٤٠٥.٢.١٤; undefined when there is no such day. */
export function readPersianText(text: string): Day | undefined {
  const latin = text.trim().replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) % 16));
  const found = /^(\d{4})[/.\-\s]+(\d{1,2})[/.\-\s]+(\d{1,2})$/.exec(latin);
  return found ? persianDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}
