import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KpiUnit } from '@/domain/goals/goal';
import { type PasteChoices, readKpiValues } from '@/domain/goals/kpi-values';
import { decimalMarkOf, readNumber } from '@/domain/goals/written-number';
import { anyDay } from '../calendar/any-day';

const choices = (overrides: Partial<PasteChoices> = {}): PasteChoices => ({
  unit: 'number',
  decimalMark: null,
  dayOrder: null,
  ...overrides,
});

describe('a written number', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['۱۲٫۵', 12.5],
    ['۱٬۲۳۴٫۵', 1234.5],
    ['١٢٣٤', 1234],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1’234.50', 1234.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['1234.567', 1234.567],
    ['１２．５', 12.5],
    ['−8,5', -8.5],
    ['- 3', -3],
    ['+20000', 20_000],
    ['\u200e12.5\u200f', 12.5],
    ['-0', 0],
  ])('%s is %f', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, units: [] });
  });

  test.each([
    ['8.5 %', 8.5, ['percent']],
    ['۸٫۵٪', 8.5, ['percent']],
    ['٪۸۵', 85, ['percent']],
    ['3 days', 3, ['days']],
    ['3 Tage', 3, ['days']],
    ['۳ روز', 3, ['days']],
    ['-8.5 pp', -8.5, ['pp']],
    ['8,5 points', 8.5, ['pp', 'score']],
    ['5天', 5, ['days']],
  ])('%s carries its unit', (text, value, units) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, units });
  });

  test.each(['1,234', '12.345', '-123,456'])('%s is refused unless the decimal mark is known', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguousNumber' });
    expect(readNumber(text, '.').kind).toBe('number');
    expect(readNumber(text, ',').kind).toBe('number');
  });

  test('1,234 is a thousand where the decimal mark is a point', () => {
    expect(readNumber('1,234', '.')).toMatchObject({ value: 1234 });
    expect(readNumber('1,234', ',')).toMatchObject({ value: 1.234 });
  });

  test.each([
    '',
    'n/a',
    '—',
    'abc',
    '1,23,456',
    '12..5',
    '1,2,3',
    '1 23',
    '1.234.5',
    '1e5',
    'Infinity',
    '0x10',
    '12-5',
    '12;5',
    '=1+1',
    '9'.repeat(20),
  ])('%s is no number', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'notANumber' });
  });

  test('an unknown word behind it is refused', () => {
    expect(readNumber('12 parsecs')).toEqual({ kind: 'unknownUnit' });
  });

  test('a column shows its decimal mark by the numbers that can only be read one way', () => {
    expect(decimalMarkOf(['1,234', '7', '1,234.5'])).toBe('.');
    expect(decimalMarkOf(['1,234', '12,5'])).toBe(',');
    expect(decimalMarkOf(['1,234', '7'])).toBeNull();
    expect(decimalMarkOf(['12,5', '12.5'])).toBeNull();
  });

  const tags = ['en', 'de', 'fr', 'de-CH', 'fa', 'zh'];

  test('is read as it was, however a language writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom(...tags), (hundredths, locale) => {
        const value = hundredths / 100;
        const read = readNumber(new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value));
        expect(read).toEqual({ kind: 'number', value, units: [] });
      }),
    );
  });

  test('of three decimals is read as it was or refused, never as another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom(...tags),
        fc.nat(3),
        (thousandths, locale, decimals) => {
          const value = Number((thousandths / 1000).toFixed(decimals));
          const read = readNumber(
            new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
          );
          if (read.kind !== 'ambiguousNumber') expect(read).toEqual({ kind: 'number', value: value + 0, units: [] });
        },
      ),
    );
  });
});

describe('values pasted from a spreadsheet', () => {
  test('are days and numbers, with a heading and notes', () => {
    const pasted = readKpiValues('Date\tLoss rate\n2026-04-30\t27,5\tbefore the merge\n2026-05-31\t19\n', choices());
    expect(pasted).toEqual({
      values: [
        { row: 2, day: '2026-04-30', value: 27.5, note: 'before the merge' },
        { row: 3, day: '2026-05-31', value: 19, note: '' },
      ],
      problems: [],
      emptyRows: [],
      headingRow: 1,
    });
  });

  test.each([
    ['2026-05-04\t1', '2026-05-04'],
    ['2026/5/4\t1', '2026-05-04'],
    ['04.05.2026\t1', '2026-05-04'],
    ['24/05/2026\t1', '2026-05-24'],
    ['05/24/2026\t1', '2026-05-24'],
    ['1405/05/12\t1', '2026-08-03'],
    ['۱۴۰۵/۰۵/۱۲\t۱', '2026-08-03'],
    ['4 May 2026;1', '2026-05-04'],
    ['4 mai 2026  1', '2026-05-04'],
    ['2026年5月4日\t1', '2026-05-04'],
    ['2026-05-04,1', '2026-05-04'],
    ['2026-02\t1', '2026-02-28'],
    ['2026年12月\t1', '2026-12-31'],
    ['May 2026\t1', '2026-05-31'],
    ['مرداد ۱۴۰۵\t۱', '2026-08-22'],
  ])('%s is a measurement of %s', (line, day) => {
    expect(readKpiValues(line, choices())).toMatchObject({ values: [{ row: 1, day, value: 1 }], problems: [] });
  });

  test('a day that can be read two ways is refused unless another row or a person decides', () => {
    expect(readKpiValues('04/05/2026\t1', choices()).problems).toEqual([{ row: 1, problem: 'ambiguousDay', text: '04/05/2026' }]);
    expect(readKpiValues('04/05/2026\t1\n24/05/2026\t2', choices()).values[0]).toMatchObject({ day: '2026-05-04' });
    expect(readKpiValues('04/05/2026\t1', choices({ dayOrder: 'mdy' })).values[0]).toMatchObject({ day: '2026-04-05' });
  });

  test('a number that can be read two ways is refused unless another row or a person decides', () => {
    expect(readKpiValues('2026-05-04\t1,234', choices()).problems).toEqual([{ row: 1, problem: 'ambiguousNumber', text: '1,234' }]);
    expect(readKpiValues('2026-05-04\t1,234\n2026-05-05\t0,5', choices()).values[0]).toMatchObject({ value: 1.234 });
    expect(readKpiValues('2026-05-04\t1,234', choices({ decimalMark: '.' })).values[0]).toMatchObject({ value: 1234 });
  });

  test('percent is not taken for points, nor points for percent', () => {
    const paste = (text: string, unit: KpiUnit) =>
      readKpiValues(`2026-05-04\t${text}`, choices({ unit })).problems.map(({ problem }) => problem);
    expect(paste('8.5 %', 'pp')).toEqual(['otherUnit']);
    expect(paste('8.5 pp', 'percent')).toEqual(['otherUnit']);
    expect(paste('8.5 %', 'percent')).toEqual([]);
    expect(paste('8.5 points', 'pp')).toEqual([]);
  });

  test('rows that cannot be read are named with their number and their text', () => {
    const pasted = readKpiValues('2026-05-04\t1\n\n31.02.2026\t2\nsoon\t3\n2026-05-05\tmany\n2026-05-04\t9\n2026-05-06\n', choices());
    expect(pasted.problems).toEqual([
      { row: 3, problem: 'notADay', text: '31.02.2026' },
      { row: 4, problem: 'notADay', text: 'soon' },
      { row: 5, problem: 'notANumber', text: 'many' },
      { row: 6, problem: 'dayTwice', text: '2026-05-04' },
      { row: 7, problem: 'noColumns', text: '2026-05-06' },
    ]);
    expect(pasted.values).toHaveLength(1);
  });

  test('months to come without a value are no problem', () => {
    expect(readKpiValues('2026-05\t4\n2026-06\t\n2026-07\t–', choices())).toMatchObject({ emptyRows: [2, 3], problems: [] });
  });

  test('no row is lost', () => {
    const cell = fc.oneof(anyDay, fc.constantFrom('', '1,234', '12,5', 'x', '8 %', '04/05/2026', '–'), fc.string({ maxLength: 8 }));
    const line = fc.tuple(cell, fc.constantFrom('\t', ';', ' ', ','), cell).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const pasted = readKpiValues(text, choices());
        const told = [...pasted.values, ...pasted.problems].map(({ row }) => row).concat(pasted.emptyRows, pasted.headingRow ?? []);
        const written = text.split(/\r\n|\r|\n/).flatMap((one, index) => (one.trim() === '' ? [] : [index + 1]));
        expect(told.sort((a, b) => a - b)).toEqual(written);
      }),
    );
  });
});
