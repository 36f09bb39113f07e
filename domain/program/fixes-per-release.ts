import type { TallyRow } from '@/domain/history/flow';
import { doneStatuses, openStatuses } from '@/domain/issues/issue';

/** @property planned issues that the release carries, declined and duplicate ones left out @property toVerify shipped and not yet checked */
export type ReleaseFixes = { releaseId: string; planned: number; fixed: number; open: number; toVerify: number };

/** What each release carries against what is fixed. @param rows tallies of `release`: release, status, priority */
export function fixesPerRelease(rows: readonly TallyRow[]): Map<string, ReleaseFixes> {
  const releases = new Map<string, ReleaseFixes>();
  for (const row of rows) {
    const release = releases.get(row.a) ?? { releaseId: row.a, planned: 0, fixed: 0, open: 0, toVerify: 0 };
    const isFixed = doneStatuses.some((status) => status === row.b);
    const isOpen = openStatuses.some((status) => status === row.b);
    releases.set(row.a, {
      ...release,
      planned: release.planned + (isFixed || isOpen ? row.n : 0),
      fixed: release.fixed + (isFixed ? row.n : 0),
      open: release.open + (isOpen ? row.n : 0),
      toVerify: release.toVerify + (row.b === 'released' ? row.n : 0),
    });
  }
  return releases;
}
