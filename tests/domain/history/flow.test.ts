import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { ageBuckets, ageing, foundWithin } from '@/domain/history/ageing';
import { cycleTime, enteredPerWeek, leadTime, type TallyRow, weeklySeries } from '@/domain/history/flow';
import { expectedFixDays, medianFixDays, onTimeOf } from '@/domain/history/timeliness';
import { anyDay } from '../calendar/any-day';

const row = (a: string, b: string, n: number): TallyRow => ({ a, b, c: '', n });

describe('times of an issue', () => {
  test('are whole calendar days', () => {
    expect(leadTime({ foundOn: '2026-05-04', closedOn: '2026-05-14' })).toEqual({ kind: 'days', days: 10 });
    expect(cycleTime({ startedOn: '2026-05-04', fixedOn: '2026-05-04' })).toEqual({ kind: 'days', days: 0 });
  });

  test('are none before the end, and never negative', () => {
    expect(leadTime({ foundOn: '2026-05-04', closedOn: null })).toEqual({ kind: 'notYet' });
    expect(cycleTime({ startedOn: '2026-05-04', fixedOn: '2026-05-01' })).toEqual({ kind: 'backwards' });
  });
});

describe('a weekly series', () => {
  const span = { from: '2026-05-04', to: '2026-05-24' };

  test('has every week, nought where nothing happened', () => {
    const rows = [
      row('2026-05-05', 'fixed', 2),
      row('2026-05-10', 'fixed', 1),
      row('2026-05-18', 'fixed', 4),
      row('2026-05-18', 'released', 9),
    ];
    expect(enteredPerWeek(rows, 'fixed', span, 1)).toEqual([
      { week: '2026-05-04', n: 3 },
      { week: '2026-05-11', n: 0 },
      { week: '2026-05-18', n: 4 },
    ]);
  });

  test('follows the first day of the week', () => {
    expect(weeklySeries([{ day: '2026-05-09', n: 1 }], span, 6).map(({ week, n }) => [week, n])).toEqual([
      ['2026-05-02', 0],
      ['2026-05-09', 1],
      ['2026-05-16', 0],
      ['2026-05-23', 0],
    ]);
  });

  test('loses and invents nothing inside the span', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(200),
        fc.array(fc.record({ offset: fc.integer({ min: -20, max: 220 }), n: fc.nat(9) })),
        fc.nat(6),
        (from, length, events, weekStartsOn) => {
          const to = addDays(from, length);
          const counts = events.map(({ offset, n }) => ({ day: addDays(from, offset), n }));
          const inside = counts.filter(({ day }) => day >= from && day <= to).reduce((sum, { n }) => sum + n, 0);
          expect(weeklySeries(counts, { from, to }, weekStartsOn).reduce((sum, { n }) => sum + n, 0)).toBe(inside);
        },
      ),
    );
  });
});

describe('ageing', () => {
  test.each([
    [0, 'upTo7'],
    [7, 'upTo7'],
    [8, 'upTo30'],
    [30, 'upTo30'],
    [31, 'upTo90'],
    [90, 'upTo90'],
    [91, 'over90'],
    [-3, 'upTo7'],
  ] as const)('%i days are %s and nothing else', (days, bucket) => {
    const found = addDays('2026-05-11', -days);
    const holding = ageBuckets.filter((one) => {
      const { from, to } = foundWithin(one, '2026-05-11');
      return (from === null || found >= from) && (to === null || found <= to);
    });
    expect(holding).toEqual([bucket]);
  });

  test('counts open issues by age and priority', () => {
    const aged = ageing([
      { bucket: 'upTo7', b: 'P1', n: 3 },
      { bucket: 'upTo7', b: '', n: 2 },
      { bucket: 'over90', b: 'P0', n: 1 },
    ]);
    expect(aged.map(({ bucket, n }) => [bucket, n])).toEqual([
      ['upTo7', 5],
      ['upTo30', 0],
      ['upTo90', 0],
      ['over90', 1],
    ]);
    expect(aged[0]).toMatchObject({ P1: 3, none: 2, P0: 0 });
  });
});

describe('timeliness', () => {
  test('is the share of fixes in time of those that had a deadline', () => {
    const found = onTimeOf([row('2026-05', 'onTime', 6), row('2026-05', 'late', 2), row('2026-06', 'noDeadline', 4)]);
    expect(found).toMatchObject({ share: { kind: 'share', share: 0.75, n: 8 }, noDeadline: 4 });
  });

  test('of too few fixes is no figure', () => {
    expect(onTimeOf([row('2026-05', 'onTime', 3), row('2026-05', 'noDeadline', 4)]).share).toEqual({ kind: 'tooFew', n: 3, needed: 5 });
    expect(medianFixDays([row('2026-05', '3', 4)])).toEqual({ kind: 'tooFew', n: 4, needed: 5 });
  });

  test('the median and the expected time come from the histogram of days', () => {
    const rows = [row('2026-05', '2', 5), row('2026-05', '10', 3), row('2026-06', '40', 2)];
    expect(medianFixDays(rows)).toMatchObject({ value: 6, n: 10 });
    expect(expectedFixDays(rows)).toMatchObject({ value: 40, n: 10 });
  });
});
