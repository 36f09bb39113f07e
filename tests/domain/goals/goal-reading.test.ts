import { expect, test } from 'vitest';
import { monthEnds } from '@/domain/goals/fiscal-months';
import type { Kpi } from '@/domain/goals/goal';
import { type GoalReading, yearAnswer } from '@/domain/goals/goal-reading';
import { readKpi } from '@/domain/goals/kpi-reading';
import type { LedgerPoint } from '@/domain/goals/ledger-series';
import { readGoals } from '@/domain/goals/read-goals';
import { aPlan, year } from './a-plan';

const aKpi = (overrides: Partial<Kpi> = {}): Kpi => ({
  ...aPlan(),
  id: 'kpi',
  goalId: 'goal',
  name: 'KPI',
  unit: 'percent',
  decimals: 0,
  weight: 1,
  computedFrom: null,
  productId: null,
  position: 1,
  archivedAt: null,
  version: 1,
  ...overrides,
});
const aGoal = (id: string): GoalReading['goal'] => ({
  id,
  pillarId: 'p',
  name: id,
  description: '',
  kind: 'committed',
  ownerId: null,
  checkInRhythm: 'none' as const,
  ownerName: null,
  position: 1,
  archivedAt: null,
  version: 1,
});
const noLedger = () => ({
  onTime: [],
  fixTime: [],
  status: [],
  statusByMonth: new Map(),
  touchpointIds: [],
  visits: [],
  lineByMonth: new Map(),
});
const value = (day: string, amount: number) => ({ day, value: amount, note: '' });

test('values outside the fiscal year and ahead of today are not counted', () => {
  const all = [value('2026-03-31', 90), value('2026-06-30', 30), value('2026-07-31', 50), value('2027-04-01', 99)];
  const reading = readKpi(aKpi(), [], all, [], year, '2026-07-01');
  expect(reading.measurements).toEqual([all[1]]);
  expect(reading.pace).toMatchObject({ kind: 'pace', verdict: 'ahead' });
});

test('a computed KPI leaves out figures of too few, and says how few when none is left', () => {
  const few: LedgerPoint[] = [
    { day: '2026-04-30', figure: { kind: 'tooFew', n: 3, needed: 5 } },
    { day: '2026-05-04', figure: { kind: 'tooFew', n: 1, needed: 5 } },
  ];
  const computed = aKpi({ computedFrom: 'onTimeFixRate' });
  expect(readKpi(computed, [], [], few, year, '2026-05-04').tooFew).toEqual({ kind: 'tooFew', n: 3, needed: 5 });
  const enough: LedgerPoint = { day: '2026-04-30', figure: { kind: 'figure', value: 80, n: 9 } };
  expect(readKpi(computed, [], [value('2026-04-01', 5)], [enough], year, '2026-05-04')).toMatchObject({
    tooFew: null,
    measurements: [{ day: '2026-04-30', value: 80 }],
  });
});

test('the year answers how many goals are on their path, behind it, or cannot be told', () => {
  const rows = {
    goals: ['ahead', 'behind', 'unmeasured', 'empty'].map(aGoal),
    kpis: ['ahead', 'behind', 'unmeasured'].map((goalId) => aKpi({ id: `kpi ${goalId}`, goalId })),
    targets: [],
    measurements: [
      { kpiId: 'kpi ahead', ...value('2026-09-30', 60) },
      { kpiId: 'kpi behind', ...value('2026-09-30', 20) },
    ],
  };
  expect(yearAnswer(readGoals(rows, noLedger, year, '2026-10-15'))).toEqual({ all: 4, onPath: 1, behind: 1, unknown: 2 });
});

test('a fiscal year has twelve month ends, the last its own', () => {
  expect(monthEnds(year)).toHaveLength(12);
  expect(monthEnds({ from: '2027-01-01', to: '2027-12-31' }).slice(0, 2)).toEqual(['2027-01-31', '2027-02-28']);
  expect(monthEnds(year).at(-1)).toBe(year.to);
});
