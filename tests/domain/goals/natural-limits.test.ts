import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { baselineValues, type KpiBaseline, naturalLimits } from '@/domain/goals/kpi-baseline';
import { kpiSignals } from '@/domain/goals/kpi-signals';
import { refuse } from '@/domain/result';
import { aPlan } from './a-plan';

const weekly = (...values: number[]) => values.map((value, week) => ({ day: addDays('2026-01-04', 7 * week), value }));
const calm = [41, 44, 39, 42, 45, 40, 43, 42, 38, 44, 41];
const aBaseline = (values: readonly number[], overrides: Partial<KpiBaseline> = {}): KpiBaseline => {
  const measured = weekly(...values);
  return {
    id: 'b',
    kpiId: 'k',
    from: measured[0]?.day ?? '',
    to: measured.at(-1)?.day ?? '',
    values: measured,
    note: '',
    declaredById: null,
    declaredAt: new Date('2026-04-01T08:00:00Z'),
    ...overrides,
  };
};
const signalsOf = (values: readonly number[], plan = aPlan({ baseline: 42, target: 60 })) =>
  naturalLimits([aBaseline(calm)], weekly(...values)).flatMap((limits) => kpiSignals(plan, limits));

test('a baseline needs six values and days in order', () => {
  const known = weekly(...calm);
  expect(baselineValues(known, '2026-01-04', '2026-02-01')).toEqual(refuse('goals.baselineTooFew', { n: 5, needed: 6 }));
  expect(baselineValues(known, '2026-02-01', '2026-01-04')).toEqual(refuse('goals.baselineTurned'));
  expect(baselineValues(known, '2026-01-04', '2026-02-08')).toMatchObject({ ok: true, value: { length: 6 } });
});

test('limits are frozen: later values and corrections change nothing, but a correction is said', () => {
  const [before] = naturalLimits([aBaseline(calm)], weekly(...calm));
  const [after] = naturalLimits([aBaseline(calm)], weekly(90, ...calm.slice(1), 70, 80));
  expect(before?.limits).toMatchObject({ kind: 'limits', n: 11 });
  expect(after?.limits).toEqual(before?.limits);
  expect([before?.isCorrected, after?.isCorrected]).toEqual([false, true]);
});

test('a new baseline holds from its first day on, and the one declared later wins on the same day', () => {
  const known = weekly(...calm, 50, 51, 50, 52, 51, 50);
  const from = known[11]?.day ?? '';
  const later = aBaseline([], { id: 'later', from, to: known.at(-1)?.day ?? '', values: known.slice(11) });
  const latest = { ...later, id: 'latest', declaredAt: new Date('2026-06-01T08:00:00Z') };
  const natural = naturalLimits([latest, aBaseline(calm), later], known);
  expect(natural.map(({ baseline, until }) => [baseline.id, until])).toEqual([
    ['b', from],
    ['latest', null],
  ]);
  expect(natural.map(({ values }) => values.length)).toEqual([11, 6]);
});

test('too few values of a baseline give no limits', () => {
  const [few] = naturalLimits([aBaseline([1, 2, 3])], weekly(1, 2, 3));
  expect(few?.limits).toEqual({ kind: 'tooFew', n: 3, needed: 6 });
});

test('a value outside is told with its side and whether that is better', () => {
  expect(signalsOf([...calm, 52])).toEqual([expect.objectContaining({ kind: 'outside', side: 'above', better: true, value: 52 })]);
  expect(signalsOf([...calm, 52], aPlan({ baseline: 42, target: 30 }))[0]).toMatchObject({ better: false });
});

test('eight weeks in a row above the mean are one signal, since the first of them', () => {
  const since = addDays('2026-01-04', 7 * 11);
  expect(signalsOf([...calm, 43, 44, 42.5, 43, 44, 43, 42, 43, 44])).toEqual([
    expect.objectContaining({ kind: 'run', side: 'above', count: 9, period: 'weeks', since }),
  ]);
});

test('neighbours outside are told once', () => {
  expect(signalsOf([...calm, 52, 53, 54])).toEqual([expect.objectContaining({ kind: 'outsideRun', count: 3, period: 'weeks' })]);
});

test('routine variation is no signal', () => {
  expect(signalsOf(calm)).toEqual([]);
});
