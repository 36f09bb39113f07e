import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, shareBetween, spreadTicks } from '@/components/charts/chart-scale';

test('days stand one apart, also over a change of clocks', () => {
  expect(dayNumber('2026-03-30') - dayNumber('2026-03-29')).toBe(1);
  expect(dayNumber('1970-01-02')).toBe(1);
});

test('a falling path is walked like a rising one', () => {
  expect(shareBetween(15, 20, 10)).toBe(0.5);
  expect(shareBetween(15, 10, 20)).toBe(0.5);
  expect(shareBetween(99, 10, 20)).toBe(1);
  expect(shareBetween(5, 5, 5)).toBe(1);
});

test('ticks keep the first and the last and never exceed their number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 200 }), fc.integer({ min: 2, max: 12 }), (items, most) => {
      const ticks = spreadTicks(items, most);
      expect(ticks.length).toBeLessThanOrEqual(Math.max(most, 1));
      expect(ticks[0]).toBe(items[0]);
      expect(ticks.at(-1)).toBe(items.at(-1));
    }),
  );
});
