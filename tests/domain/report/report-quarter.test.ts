import { expect, test } from 'vitest';
import { parseQuarter, quarterAway, quarterDays, quarterText } from '@/domain/report/report-quarter';

test('a quarter in an address is read back as it was written', () => {
  expect(parseQuarter(quarterText({ year: 2026, quarter: 3 }))).toEqual({ year: 2026, quarter: 3 });
});

test.each([undefined, '', '2026', '2026-Q5', '2026-Q0', '1800-Q1', '2026-Q1; drop', '99999-Q1'])('%s names no quarter', (text) => {
  expect(parseQuarter(text)).toBeUndefined();
});

test('quarters follow each other across years', () => {
  const from = { year: 2026, quarter: 1 } as const;
  expect([-5, -1, 0, 3, 4].map((by) => quarterText(quarterAway(from, by)))).toEqual([
    '2024-Q4',
    '2025-Q4',
    '2026-Q1',
    '2026-Q4',
    '2027-Q1',
  ]);
});

test('a quarter has data up to today, one that ended up to its last day', () => {
  const settings = { startMonth: 4, namedBy: 'start' } as const;
  expect(quarterDays({ year: 2026, quarter: 1 }, settings, '2026-05-20')).toMatchObject({ until: '2026-05-20', isRunning: true });
  expect(quarterDays({ year: 2026, quarter: 1 }, settings, '2026-08-20')).toMatchObject({ until: '2026-06-30', isRunning: false });
});
