import { expect, test } from 'vitest';
import { knownRuns } from '@/components/charts/known-runs';

test('a line breaks where nobody said how it felt', () => {
  expect(knownRuns([1, 2, null, null, -1, null])).toEqual([
    [
      { at: 0, value: 1 },
      { at: 1, value: 2 },
    ],
    [{ at: 4, value: -1 }],
  ]);
  expect(knownRuns([null])).toEqual([]);
});
