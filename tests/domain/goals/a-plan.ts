import fc from 'fast-check';
import { addDays } from '@/domain/calendar/day';
import type { KpiPlan, Measurement } from '@/domain/goals/kpi-progress';

export const aPlan = (overrides: Partial<KpiPlan> = {}): KpiPlan => ({
  direction: 'rise',
  baseline: 0,
  target: 100,
  lowLimit: null,
  highLimit: null,
  ...overrides,
});

export const year = { from: '2026-04-01', to: '2027-03-31' };

/** One measurement a month, on its first day from April 2026. */
export const monthly = (...values: number[]): Measurement[] =>
  values.map((value, index) => ({
    day: `${2026 + Math.floor((3 + index) / 12)}-${String(((3 + index) % 12) + 1).padStart(2, '0')}-01`,
    value,
  }));

export const anyValue = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);

export const anyMeasurements: fc.Arbitrary<Measurement[]> = fc
  .uniqueArray(fc.record({ offset: fc.integer({ min: 0, max: 364 }), value: anyValue }), { selector: (one) => one.offset, maxLength: 14 })
  .map((all) => all.sort((a, b) => a.offset - b.offset).map(({ offset, value }) => ({ day: addDays(year.from, offset), value })));
