import type { ReleaseRef } from './releases';

type Channels = Record<string, readonly number[]>;

/** Percent of users who had the release, week by week from its first week on; '' is everybody. */
export const releaseReach: Partial<Record<ReleaseRef, Channels>> = {
  app50: {
    iOS: [18, 37, 52, 64, 71, 77, 81, 84, 86.5, 88],
    Android: [6, 19, 31, 42, 50.5, 58, 63.5, 69, 73, 76],
  },
  // Late, but let out to everybody at once.
  app51: {
    iOS: [22, 44, 60, 71, 79, 83.5, 87, 89],
    Android: [11, 27, 43, 55, 64, 70, 74.5, 78],
  },
  fw21: { '': [3, 14, 38, 57, 69, 76, 81, 84] },
  // The staged roll-out stood at 5 % for a week and has not caught up since.
  fw22: { '': [5, 5, 24, 41] },
  shop1: { '': [50, 100] },
};

/** Percent of the calls and visits handled the new way, week by week after a change that needs no release; taken in turn. */
export const directReach: readonly (readonly number[])[] = [
  [35, 62, 81, 93],
  [20, 33, 48, 57, 61],
  [64, 88, 97],
];
