import { describe, expect, test } from 'vitest';
import type { OutcomeCounts } from '@/domain/outcomes/outcome';
import { outcomePower } from '@/domain/outcomes/outcome-power';
import { outcomeStart } from '@/domain/outcomes/outcome-start';
import { outcomeWindow } from '@/domain/outcomes/outcome-window';
import { countVerdicts, readOutcome } from '@/domain/outcomes/read-outcome';
import { anOutcome, weeklyValues } from './outcome-factory';

const start = '2026-03-02';
const late = '2026-12-31';
const none = { successes: null, answers: null, promoters: null, passives: null, detractors: null, note: '' };
const share = (side: OutcomeCounts['side'], successes: number, answers: number): OutcomeCounts => ({ ...none, side, successes, answers });
const read = (overrides: Parameters<typeof anOutcome>[0], step: number, today = late) =>
  readOutcome({ outcome: anOutcome(overrides), start, values: weeklyValues(start, 20, 13, 24, step), counts: [] }, today);

describe('the verdict on a series', () => {
  test('is proven better when it fell as hoped, worse when it rose, no worthwhile change when it stayed', () => {
    expect(read({}, -6)).toMatchObject({ verdict: 'provenBetter', why: null });
    expect(read({}, 6).verdict).toBe('worse');
    expect(read({}, 0).verdict).toBe('noWorthwhileChange');
    expect(read({ direction: 'rise' }, 6).verdict).toBe('provenBetter');
  });

  test('cannot be told from noise when the change worth having is smaller than what the data can show', () => {
    expect(read({ smallestChange: 0.05 }, 0).verdict).toBe('cannotTell');
  });

  test('is too early until the whole window has passed, however clear it looks', () => {
    const { afterTo } = outcomeWindow(start, anOutcome());
    expect(afterTo).toBe('2026-05-30');
    expect(read({}, -6, afterTo)).toMatchObject({ verdict: 'tooEarly', why: { kind: 'windowOpen', until: afterTo } });
    expect(read({}, -6, '2026-05-31').verdict).toBe('provenBetter');
    expect(readOutcome({ outcome: anOutcome(), start: null, values: [], counts: [] }, late)).toMatchObject({
      verdict: 'tooEarly',
      why: { kind: 'notStarted' },
    });
  });

  test('is none with 11 weeks before or 5 after', () => {
    const few = (before: number, after: number) =>
      readOutcome({ outcome: anOutcome({ settlingDays: 0 }), start, values: weeklyValues(start, before, after, 24, -6), counts: [] }, late);
    expect(few(11, 10)).toMatchObject({ verdict: 'cannotTell', why: { kind: 'tooFew', side: 'before', n: 11, needed: 12 } });
    expect(few(12, 5)).toMatchObject({ verdict: 'cannotTell', why: { kind: 'tooFew', side: 'after', n: 5, needed: 6 } });
  });

  test('leaves out the settling, and says what is missing or counted twice', () => {
    const values = weeklyValues(start, 20, 13, 24, -6).filter((_, index) => index !== 4);
    const { points } = readOutcome({ outcome: anOutcome(), start, values: [...values, { ...values[0], ...extra }], counts: [] }, late);
    expect(points).toMatchObject({ missing: 1, merged: 1, mixed: 2 });
    expect([points?.before.length, points?.after.length]).toEqual([19, 10]);
  });
  const extra = { series: 'measure' as const, day: '2026-05-09', value: 18, note: '' };

  test('in percent compares logarithms, and refuses a value of nought', () => {
    const { change } = read({ changeUnit: 'percent' }, -12);
    expect(change?.change).toBeCloseTo(-50, -1);
    const values = weeklyValues(start, 20, 13, 24, -6).map((value, index) => (index === 3 ? { ...value, value: 0 } : value));
    const nought = readOutcome({ outcome: anOutcome({ changeUnit: 'percent' }), start, values, counts: [] }, late);
    expect(nought).toMatchObject({ verdict: 'cannotTell', why: { kind: 'notPositive', day: values[3]?.day } });
  });

  test('a control that moved as well takes the change away', () => {
    const values = weeklyValues(start, 20, 13, 24, -6);
    const control = values.map((value) => ({ ...value, series: 'control' as const, value: value.value + 0.3 }));
    const facts = { start, values: [...values, ...control], counts: [] };
    expect(readOutcome({ ...facts, outcome: anOutcome({ controlName: 'Other lines' }) }, late).verdict).toBe('noWorthwhileChange');
    expect(readOutcome({ ...facts, outcome: anOutcome() }, late).verdict).toBe('provenBetter');
  });
});

describe('the verdict on shares and NPS', () => {
  const shares = (unit: 'pp' | 'percent', ...counts: OutcomeCounts[]) =>
    readOutcome(
      { outcome: anOutcome({ dataKind: 'shares', changeUnit: unit, direction: 'rise', smallestChange: 5 }), start, values: [], counts },
      late,
    );

  // N−1 test of 4/10 against 9/10: z 2.285, p 0.0223; Newcombe's interval by hand from the two Wilson intervals.
  test('4 of 10 before and 9 of 10 after are proven better, by 50 points or 125 percent', () => {
    const points = shares('pp', share('before', 4, 10), share('after', 9, 10));
    expect(points).toMatchObject({ verdict: 'provenBetter' });
    expect(points.change?.p).toBeCloseTo(0.0223, 4);
    expect([points.change?.change, points.change?.low, points.change?.high].map((value) => Math.round(value ?? 0))).toEqual([50, 8, 75]);
    const percent = shares('percent', share('before', 4, 10), share('after', 9, 10));
    expect(percent.change?.change).toBeCloseTo(125, 9);
    expect((percent.change?.low ?? 0) > 0).toBe(true);
  });

  test('need answers on both sides, and some success before for a change in percent', () => {
    expect(shares('pp', share('before', 4, 10))).toMatchObject({ verdict: 'cannotTell', why: { kind: 'nothingCounted', side: 'after' } });
    expect(shares('percent', share('before', 0, 10), share('after', 9, 10)).why).toEqual({ kind: 'fromNought' });
  });

  // 50/30/20 of 100 against 65/40/15 of 120: +11.5, z 1.155, p 0.248.
  test('an NPS up by 11.5 points can be noise', () => {
    const outcome = anOutcome({ dataKind: 'nps', changeUnit: 'own', measureUnit: 'score', direction: 'rise', smallestChange: 5 });
    const counts = [
      { ...none, side: 'before' as const, promoters: 50, passives: 30, detractors: 20 },
      { ...none, side: 'after' as const, promoters: 65, passives: 40, detractors: 15 },
    ];
    const { verdict, change } = readOutcome({ outcome, start, values: [], counts }, late);
    expect(verdict).toBe('cannotTell');
    expect(change?.change).toBeCloseTo(11.667, 3);
    expect(change?.p).toBeCloseTo(0.248, 3);
  });
});

test('what is claimed stays claimed and never counts as proven', () => {
  const claimed = read({ dataKind: 'claimed', claimedChange: -8.5, smallestChange: null }, -6);
  expect(claimed).toMatchObject({ verdict: 'claimed', change: null });
  expect(countVerdicts([claimed, read({}, -6)])).toMatchObject({ claimed: 1, provenBetter: 1 });
});

describe('a fix starts to count', () => {
  const facts = { startsOn: null, effectiveOn: null, shippedOn: '2026-03-01', reach: null };
  test('when its release shipped, or reached its users once that is measured', () => {
    expect(outcomeStart('release', facts)).toBe('2026-03-01');
    expect(outcomeStart('issue', { ...facts, reach: { reachedOn: '2026-03-20' } })).toBe('2026-03-20');
    expect(outcomeStart('release', { ...facts, reach: { reachedOn: null } })).toBeNull();
  });
  test('on its own day without a release, and not before it is out', () => {
    expect(outcomeStart('issue', { ...facts, shippedOn: null, effectiveOn: '2026-02-01' })).toBe('2026-02-01');
    expect(outcomeStart('release', { ...facts, shippedOn: null, reach: { reachedOn: '2026-03-20' } })).toBeNull();
  });
});

describe('months', () => {
  const monthly = anOutcome({ rhythm: 'month', beforePeriods: 14, afterPeriods: 6, settlingDays: 0 });
  test('count from the first whole month after the fix', () => {
    expect(outcomeWindow('2026-03-10', monthly)).toEqual({
      beforeFrom: '2025-01-10',
      beforeTo: '2026-03-09',
      afterFrom: '2026-03-10',
      afterTo: '2026-09-30',
    });
    expect(outcomeWindow('2026-03-01', monthly).afterTo).toBe('2026-08-31');
  });
  test('a month in which the fix came out belongs to neither side', () => {
    const ends = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'].map((day) => ({
      series: 'measure' as const,
      day,
      value: 5,
      note: '',
    }));
    const { points } = readOutcome({ outcome: monthly, start: '2026-03-10', values: ends, counts: [] }, '2026-05-01');
    expect([points?.before.map(({ day }) => day), points?.after.map(({ day }) => day), points?.mixed]).toEqual([
      ['2026-01-31', '2026-02-28'],
      ['2026-04-30'],
      1,
    ]);
  });
});

describe('power', () => {
  // (1.96 + 0.8416)·√(¼·(1/400 + 1/400))·100 = 9.905
  test('of 400 answers on either side is 9.9 points while the level is not known', () => {
    const outcome = anOutcome({ dataKind: 'shares', answersBefore: 400, answersAfter: 400, smallestChange: 5 });
    const power = outcomePower({ outcome, start: null, values: [], counts: [] }, late);
    expect(power).toMatchObject({ kind: 'power', isAssumed: true, isEnough: false });
    expect(power.kind === 'power' && power.smallest).toBeCloseTo(9.905, 2);
  });

  test('of a series is told by its past, and more weeks show smaller changes', () => {
    const powerOf = (afterPeriods: number) =>
      outcomePower({ outcome: anOutcome({ afterPeriods }), start, values: weeklyValues(start, 20, 0, 24, 0), counts: [] }, start);
    const [few, many] = [powerOf(6), powerOf(20)];
    if (few.kind !== 'power' || many.kind !== 'power') throw new Error('a power');
    expect(many.smallest).toBeLessThan(few.smallest);
    expect(few.smallest).toBeGreaterThan(0.2);
    expect(few.isEnough).toBe(true);
    const young = outcomePower({ outcome: anOutcome(), start, values: weeklyValues(start, 5, 0, 24, 0), counts: [] }, start);
    expect(young).toEqual({ kind: 'tooFew', n: 5, needed: 12 });
  });
});
