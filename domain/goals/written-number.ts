import { latinDigits } from '@/domain/search/written-form';
import type { KpiUnit } from './goal';
import { unitsOf } from './written-unit';

export type DecimalMark = '.' | ',';

/** `ambiguousNumber`: 1,234 is one thousand or a bit more than one; only a person, or the rest of the column, can say. */
export type NumberProblem = 'notANumber' | 'ambiguousNumber' | 'unknownUnit';

/** @property units that the word beside the number can mean; empty when there is none */
export type WrittenNumber = { kind: 'number'; value: number; units: readonly KpiUnit[] } | { kind: NumberProblem };

/**
 * A number as spreadsheets of the five languages show it: `12,5`, `۱۲٫۵`, `1 234,5`, `1’234.5`, `1,234.5`, `8.5 %`, `3 days`. Never
 * guesses between thousands and decimals. @param decimalMark the column's, when it is known
 */
export function readNumber(text: string, decimalMark: DecimalMark | null = null): WrittenNumber {
  const { digits, unitText } = cut(text);
  const shown = markOf(digits);
  if (shown === 'none') return { kind: 'notANumber' };
  const units = unitText === '' ? [] : unitsOf(unitText);
  if (unitText !== '' && units.length === 0) return { kind: 'unknownUnit' };
  const mark = shown ?? decimalMark;
  if (mark === null) return { kind: 'ambiguousNumber' };
  const value = Number(plainOf(digits, mark));
  return Math.abs(value) < 1e15 ? { kind: 'number', value: value + 0, units } : { kind: 'notANumber' };
}

/** What the numbers of a column say about their decimal mark; null when they do not say, or contradict each other. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | null {
  const marks = new Set<DecimalMark>();
  for (const text of texts) {
    const { digits } = cut(text);
    const mark = /[.,]/.test(digits) ? markOf(digits) : null;
    if (mark === '.' || mark === ',') marks.add(mark);
  }
  const [only, ...others] = marks;
  return only && others.length === 0 ? only : null;
}

/** Sign, digits and marks in one spelling, and the word beside them. */
function cut(text: string): { digits: string; unitText: string } {
  const written = latinDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[−–]/g, '-')
    .replace(/[٬’`´]/g, "'")
    .replace(/\s/gu, ' ')
    .trim();
  const match = /^(?<before>[%٪]?) ?(?<sign>[+-]?) ?(?<digits>(?:\d|[.,٫](?=\d)|[ '](?=\d))+) ?(?<after>\D*)$/u.exec(written);
  const { before = '', sign = '', digits = '', after = '' } = match?.groups ?? {};
  return { digits: sign + digits, unitText: `${before}${after}`.trim() };
}

const inThrees = (group: string) => `\\d{1,3}(?:${group}\\d{3})+`;
const spaced = inThrees("[ ']");

/** The ways to write a number, the surest first, with the decimal mark that each shows; null when it can be either. */
const forms: readonly { mark: DecimalMark | null; form: RegExp }[] = [
  { mark: ',', form: new RegExp(`^[+-]?(?:\\d*|${spaced}|${inThrees('[.,]')})٫\\d+$`) },
  { mark: '.', form: new RegExp(`^[+-]?(?:\\d+|${spaced})$`) },
  { mark: '.', form: new RegExp(`^[+-]?(?:${inThrees(',')}\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})$`) },
  { mark: ',', form: new RegExp(`^[+-]?(?:${inThrees('\\.')},\\d+|\\d{1,3}(?:\\.\\d{3}){2,})$`) },
  { mark: null, form: /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/ },
  { mark: '.', form: new RegExp(`^[+-]?(?:\\d*|${spaced})\\.\\d+$`) },
  { mark: ',', form: new RegExp(`^[+-]?(?:\\d*|${spaced}),\\d+$`) },
];

function markOf(digits: string): DecimalMark | null | 'none' {
  const found = forms.find(({ form }) => form.test(digits));
  return found ? found.mark : 'none';
}

function plainOf(digits: string, mark: DecimalMark): string {
  const groups = digits.includes('٫') ? /[., ']/g : mark === '.' ? /[, ']/g : /[. ']/g;
  return digits.replace(groups, '').replace(/[٫,]/, '.');
}
