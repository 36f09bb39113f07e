import { expect, test } from 'vitest';
import { overdueSince } from '@/domain/program/kpi-age';

test('a KPI goes quiet by its own rhythm, never before 35 days', () => {
  const monthly = ['2026-04-30', '2026-05-31', '2026-06-30'];
  expect(overdueSince(monthly, '2026-04-01', '2026-08-10')).toBeNull();
  expect(overdueSince(monthly, '2026-04-01', '2026-08-20')).toBe('2026-08-16');
  const quarterly = ['2026-01-01', '2026-04-01'];
  expect(overdueSince(quarterly, '2026-01-01', '2026-08-14')).toBeNull();
  expect(overdueSince(quarterly, '2026-01-01', '2026-08-15')).toBe('2026-08-14');
  const weekly = ['2026-05-01', '2026-05-08'];
  expect(overdueSince(weekly, '2026-04-01', '2026-06-12')).toBeNull();
  expect(overdueSince(weekly, '2026-04-01', '2026-06-13')).toBe('2026-06-12');
});

test('a KPI nobody ever measured is late once its year has run five weeks', () => {
  expect(overdueSince([], '2026-04-01', '2026-05-06')).toBeNull();
  expect(overdueSince([], '2026-04-01', '2026-05-07')).toBe('2026-05-06');
});
