import type { TallyRow } from '@/domain/history/flow';
import { type MoveCause, moveCauses, unsaid } from '@/domain/history/move-causes';

/** How often days moved later for one cause: deadlines of issues, and planned days of releases. */
export type CauseRow = { cause: MoveCause | typeof unsaid; issues: number; releases: number };

/** @param rows tallies of `causes` or `slipCauses`: release or day, cause, issue | release @returns causes that were met, the most frequent first */
export function slipsByCause(rows: readonly TallyRow[]): CauseRow[] {
  const count = (cause: string, kind: string) =>
    rows.filter((row) => row.b === cause && row.c === kind).reduce((sum, row) => sum + row.n, 0);
  return ([...moveCauses, unsaid] as const)
    .map((cause) => ({ cause, issues: count(cause, 'issue'), releases: count(cause, 'release') }))
    .filter((row) => row.issues + row.releases > 0)
    .sort((one, other) => other.issues + other.releases - one.issues - one.releases);
}
