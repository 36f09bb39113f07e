import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { type FiscalSettings, fiscalYearOf, fiscalYearSpan, quarterOf, quarterSpan, quarterSpans } from '@/domain/calendar/fiscal';
import { weekSpan, weeksIn } from '@/domain/calendar/weeks';
import { anyDay, anyFiscalSettings } from './any-day';

const april: FiscalSettings = { startMonth: 4, namedBy: 'start' };

describe('a fiscal year from April', () => {
  test('begins on 1 April and ends on 31 March', () => {
    expect(fiscalYearSpan(2026, april)).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    expect(fiscalYearOf('2026-03-31', april)).toBe(2025);
    expect(fiscalYearOf('2026-04-01', april)).toBe(2026);
  });

  test('can be named by the year in which it ends', () => {
    expect(fiscalYearSpan(2026, { ...april, namedBy: 'end' })).toEqual({ from: '2025-04-01', to: '2026-03-31' });
    expect(fiscalYearOf('2026-04-01', { ...april, namedBy: 'end' })).toBe(2027);
  });

  test('has its fourth quarter in the next calendar year', () => {
    expect(quarterSpan(2026, 4, april)).toEqual({ year: 2026, quarter: 4, from: '2027-01-01', to: '2027-03-31' });
    expect(quarterOf('2027-02-14', april)).toEqual({ year: 2026, quarter: 4 });
  });
});

test('a fiscal year from January is the calendar year, however it is named', () => {
  for (const namedBy of ['start', 'end'] as const) {
    expect(fiscalYearSpan(2024, { startMonth: 1, namedBy })).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  }
});

test('a fiscal year from March ends on a leap day when there is one', () => {
  expect(fiscalYearSpan(2023, { startMonth: 3, namedBy: 'start' }).to).toBe('2024-02-29');
});

describe('fiscal years of any start', () => {
  test('tile all days: every day lies in its year, the day after the last begins the next', () => {
    fc.assert(
      fc.property(anyDay, anyFiscalSettings, (day, settings) => {
        const year = fiscalYearOf(day, settings);
        const span = fiscalYearSpan(year, settings);
        expect(span.from <= day && day <= span.to).toBe(true);
        expect(fiscalYearOf(span.from, settings)).toBe(year);
        expect(fiscalYearSpan(year + 1, settings).from).toBe(addDays(span.to, 1));
      }),
    );
  });

  test('are tiled by their quarters', () => {
    fc.assert(
      fc.property(anyDay, anyFiscalSettings, (day, settings) => {
        const { year, quarter } = quarterOf(day, settings);
        const span = quarterSpan(year, quarter, settings);
        expect(span.from <= day && day <= span.to).toBe(true);
        const all = quarterSpans(year, settings);
        expect({ from: all[0]?.from, to: all[3]?.to }).toEqual(fiscalYearSpan(year, settings));
        for (const [index, next] of all.slice(1).entries()) expect(next.from).toBe(addDays(all[index]?.to ?? '', 1));
      }),
    );
  });
});

describe('weeks', () => {
  test('begin on Saturday where the working week does', () => {
    expect(weekSpan('2026-05-06', 6)).toEqual({ from: '2026-05-02', to: '2026-05-08' });
  });

  test('cover their span and nothing beyond', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.integer({ min: 0, max: 6 }), (from, length, weekStartsOn) => {
        const span = { from, to: addDays(from, length) };
        const weeks = weeksIn(span, weekStartsOn);
        expect(weeks[0]).toBe(weekSpan(span.from, weekStartsOn).from);
        expect(weeks.at(-1)).toBe(weekSpan(span.to, weekStartsOn).from);
        for (const [index, week] of weeks.slice(1).entries()) expect(week).toBe(addDays(weeks[index] ?? '', 7));
      }),
    );
  });

  test('are none when the span ends before it begins', () => {
    expect(weeksIn({ from: '2026-05-06', to: '2026-05-05' }, 1)).toEqual([]);
  });
});
