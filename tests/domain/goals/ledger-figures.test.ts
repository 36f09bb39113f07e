import { expect, test } from 'vitest';
import { type LedgerCounts, ledgerFigure } from '@/domain/goals/ledger-figures';
import { coverageOf } from '@/domain/walkthroughs/coverage';

const row = (a: string, b: string, n: number) => ({ a, b, c: '', n });

const counts = (overrides: Partial<LedgerCounts> = {}): LedgerCounts => ({
  onTime: [],
  fixTime: [],
  status: [],
  coverage: { kind: 'noTouchpoints' },
  line: { verified: 0, unbroken: 0 },
  ...overrides,
});

test('the on-time rate is in percent', () => {
  expect(ledgerFigure('onTimeFixRate', counts({ onTime: [row('2026-05', 'onTime', 9), row('2026-05', 'late', 1)] }))).toEqual({
    kind: 'figure',
    value: 90,
    n: 10,
  });
});

test('the median time to a fix is in days', () => {
  expect(ledgerFigure('medianDaysToFix', counts({ fixTime: [row('2026-05', '4', 3), row('2026-05', '9', 2)] }))).toEqual({
    kind: 'figure',
    value: 4,
    n: 5,
  });
});

test('open P0 and P1 are counted, also when there are none', () => {
  const status = [row('new', '', 4), row('triaged', 'P0', 1), row('planned', 'P1', 2), row('triaged', 'P2', 3), row('verified', 'P0', 7)];
  expect(ledgerFigure('openP0P1', counts({ status }))).toEqual({ kind: 'figure', value: 3, n: 3 });
  expect(ledgerFigure('openP0P1', counts())).toEqual({ kind: 'figure', value: 0, n: 0 });
});

test('the verified share is of fixes that reached users', () => {
  const status = [row('released', 'P1', 2), row('verified', 'P1', 4), row('verified', 'P2', 2), row('fixed', 'P1', 9)];
  expect(ledgerFigure('verifiedShare', counts({ status }))).toEqual({ kind: 'figure', value: 75, n: 8 });
  expect(ledgerFigure('verifiedShare', counts({ status: [row('verified', 'P1', 4)] }))).toEqual({ kind: 'tooFew', n: 4, needed: 5 });
});

test('coverage is of touchpoints', () => {
  const coverage = coverageOf(['a', 'b', 'c', 'd'], [{ touchpointId: 'a', day: '2026-05-04' }], null);
  expect(ledgerFigure('walkthroughCoverage', counts({ coverage }))).toEqual({ kind: 'figure', value: 25, n: 4 });
  expect(ledgerFigure('walkthroughCoverage', counts())).toEqual({ kind: 'tooFew', n: 0, needed: 1 });
});

test('too few fixes are no figure', () => {
  expect(ledgerFigure('onTimeFixRate', counts())).toEqual({ kind: 'tooFew', n: 0, needed: 5 });
  expect(ledgerFigure('medianDaysToFix', counts())).toEqual({ kind: 'tooFew', n: 0, needed: 5 });
});
