import { describe, expect, test } from 'vitest';
import { coverageOf } from '@/domain/walkthroughs/coverage';
import { emotionCurve } from '@/domain/walkthroughs/emotion-curve';

describe('coverage of a journey', () => {
  const visits = [
    { touchpointId: 'unbox', day: '2026-05-04' },
    { touchpointId: 'unbox', day: '2026-05-05' },
    { touchpointId: 'pair', day: '2026-06-01' },
    { touchpointId: null, day: '2026-05-04' },
    { touchpointId: 'archived', day: '2026-05-04' },
  ];

  test('is the share of its touchpoints that were visited', () => {
    expect(coverageOf(['unbox', 'pair', 'ring', 'return'], visits, null)).toEqual({
      kind: 'coverage',
      share: 0.5,
      visited: 2,
      all: 4,
      missingIds: ['ring', 'return'],
    });
  });

  test('in a period counts its first and last day', () => {
    expect(coverageOf(['unbox', 'pair'], visits, { from: '2026-05-05', to: '2026-05-31' })).toMatchObject({
      visited: 1,
      missingIds: ['pair'],
    });
  });

  test('of a journey without touchpoints is none', () => {
    expect(coverageOf([], visits, null)).toEqual({ kind: 'noTouchpoints' });
  });
});

test('the emotion curve is the mean feeling at each place with its n, and a gap where there is none', () => {
  const counts = [
    { placeId: 'unbox', emotion: 2, n: 3 },
    { placeId: 'unbox', emotion: -2, n: 1 },
    { placeId: 'pair', emotion: null, n: 4 },
    { placeId: 'elsewhere', emotion: 1, n: 1 },
  ];
  expect(emotionCurve(['unbox', 'pair', 'ring'], counts)).toEqual([
    { placeId: 'unbox', kind: 'felt', mean: 1, lowest: -2, highest: 2, n: 4 },
    { placeId: 'pair', kind: 'notFelt' },
    { placeId: 'ring', kind: 'notFelt' },
  ]);
});
