import { expect, test } from 'vitest';
import { type Tally, talliesOfEvent } from '@/domain/history/tallies';
import { slipsByCause } from '@/domain/releases/slips-by-cause';

const move = (noun: 'issue' | 'release', from: string, to: string | null, cause?: string): Tally[] =>
  talliesOfEvent({
    noun,
    action: noun === 'issue' ? 'deadlineMoved' : 'dateMoved',
    changes: { [noun === 'issue' ? 'dueOn' : 'plannedOn']: [from, to], ...(cause ? { cause: [null, cause] } : {}) },
    day: '2026-05-04',
    productId: 'app',
    releaseId: 'r1',
  });

test('days that moved later are counted under their cause, issues and releases apart, the most frequent first', () => {
  const tallies = [
    ...move('issue', '2026-05-10', '2026-05-20', 'scope'),
    ...move('issue', '2026-05-10', '2026-05-20', 'decision'),
    ...move('issue', '2026-05-10', null),
    ...move('release', '2026-06-01', '2026-06-08', 'decision'),
  ];
  for (const measure of ['causes', 'slipCauses'])
    expect(slipsByCause(tallies.filter((tally) => tally.measure === measure))).toEqual([
      { cause: 'decision', issues: 1, releases: 1 },
      { cause: 'scope', issues: 1, releases: 0 },
      { cause: 'unsaid', issues: 1, releases: 0 },
    ]);
});

test('a day moved earlier is no slip', () => {
  const tallies = [...move('issue', '2026-05-20', '2026-05-10', 'scope'), ...move('release', '2026-06-08', '2026-06-01', 'scope')];
  expect(slipsByCause(tallies.filter((tally) => tally.measure !== 'slips'))).toEqual([]);
});
