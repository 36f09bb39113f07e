import { expect, test } from 'vitest';
import type { Kpi } from '@/domain/goals/goal';
import type { GoalReading } from '@/domain/goals/goal-reading';
import { type LedgerYear, ledgerSeries } from '@/domain/goals/ledger-series';
import { readGoals } from '@/domain/goals/read-goals';

const year = { from: '2026-04-01', to: '2027-03-31' };
const open = (n: number) => [{ a: 'planned', b: 'P1', c: '', n }];
const ledger: LedgerYear = {
  onTime: [],
  fixTime: [],
  status: open(3),
  statusByMonth: new Map([
    ['2026-04', open(9)],
    ['2026-06', open(5)],
  ]),
  touchpointIds: [],
  lineByMonth: new Map(),
  visits: [],
};
const points = (today: string) =>
  ledgerSeries('openP0P1', ledger, year, today).map(({ day, figure }) => [day, figure.kind === 'figure' && figure.value]);

test('open P0 and P1 are told for the months that were kept and for today; the others stay empty', () => {
  expect(points('2026-07-10')).toEqual([
    ['2026-04-30', 9],
    ['2026-06-30', 5],
    ['2026-07-10', 3],
  ]);
});

test('on the last day of a month today speaks for it, and after the year only what was kept', () => {
  expect(points('2026-06-30').at(-1)).toEqual(['2026-06-30', 3]);
  expect(points('2027-06-01')).toEqual([
    ['2026-04-30', 9],
    ['2026-06-30', 5],
  ]);
});

test('the year before tells what was kept of it: how things stand today is no part of it', () => {
  const kpi: Kpi = {
    id: 'kpi',
    goalId: 'goal',
    name: 'Open P0 and P1',
    unit: 'number',
    decimals: 0,
    direction: 'fall',
    baseline: 20,
    target: 2,
    lowLimit: null,
    highLimit: null,
    weight: 1,
    computedFrom: 'openP0P1',
    productId: null,
    position: 1,
    archivedAt: null,
    version: 1,
  };
  const goal: GoalReading['goal'] = {
    id: 'goal',
    pillarId: 'pillar',
    name: 'Fixed when we said',
    description: '',
    kind: 'committed',
    ownerId: null,
    ownerName: null,
    checkInRhythm: 'month',
    position: 1,
    archivedAt: null,
    version: 1,
  };
  const before = { from: '2025-04-01', to: '2026-03-31' };
  const kept = new Map([['2026-02', open(14)], ['2026-03', open(11)], ...ledger.statusByMonth]);
  const rows = { goals: [goal], kpis: [kpi], targets: [], measurements: [] };
  const [read] = readGoals(rows, () => ({ ...ledger, statusByMonth: kept }), year, '2026-07-10', '2026-07-10', before);
  expect(read?.kpis[0]?.known.map(({ day, value }) => [day, value])).toEqual([
    ['2026-02-28', 14],
    ['2026-03-31', 11],
    ['2026-04-30', 9],
    ['2026-06-30', 5],
    ['2026-07-10', 3],
  ]);
});
