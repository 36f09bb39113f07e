import { expect, test } from 'vitest';
import { type LedgerYear, ledgerSeries } from '@/domain/goals/ledger-series';

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
