import type { Day } from '@/domain/calendar/day';
import type { TallyRow } from '@/domain/history/flow';
import type { ReleaseFixes } from './fixes-per-release';

/** What each release carried and what of it was fixed by the end of a day. @param rows tallies of `burn`: release, day, kind */
export function fixesAsOf(rows: readonly TallyRow[], day: Day): Map<string, ReleaseFixes> {
  const releases = new Map<string, ReleaseFixes>();
  for (const { a, b, c, n } of rows) {
    if (b > day) continue;
    const { planned, fixed } = releases.get(a) ?? { planned: 0, fixed: 0 };
    const carries = {
      planned: planned + (c === 'scopeIn' ? n : c === 'scopeOut' ? -n : 0),
      fixed: fixed + (c === 'done' ? n : c === 'undone' ? -n : 0),
    };
    releases.set(a, { releaseId: a, ...carries, open: Math.max(0, carries.planned - carries.fixed), toVerify: 0 });
  }
  return releases;
}
