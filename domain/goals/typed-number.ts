import type { Locale } from '@/domain/people/member';
import { accept, type Result, refuse } from '@/domain/result';
import type { KpiUnit } from './goal';
import { type DecimalMark, readNumber } from './written-number';

/** How people of a language write decimals; Persian's own mark ٫ is known wherever it stands. */
export const decimalMarks = { en: '.', zh: '.', fr: ',', de: ',', fa: '.' } as const satisfies Record<Locale, DecimalMark>;

/**
 * A number as one person types it: `1,234` is a thousand to an English reader and a bit more than one to a German one. Refuses
 * what is no number, and a number that carries another unit than asked. @param unit null: no unit may stand beside it
 */
export function readTypedNumber(text: string, locale: Locale, unit: KpiUnit | null): Result<number> {
  const number = readNumber(text, decimalMarks[locale]);
  if (number.kind === 'unknownUnit') return refuse('goals.otherUnit', { text });
  if (number.kind !== 'number') return refuse('goals.valueUnreadable', { text });
  if (number.units.length > 0 && !(unit && number.units.includes(unit))) return refuse('goals.otherUnit', { text });
  return accept(number.value);
}
