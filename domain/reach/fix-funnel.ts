import type { TallyRow } from '@/domain/history/flow';
import { doneStatuses, type IssueStatus } from '@/domain/issues/issue';

/** A fix that left the house. */
export const outStatuses = ['released', 'verified'] as const satisfies readonly IssueStatus[];

/**
 * How far fixes came, each step counted apart. `fixed`, `released` and `reached` each hold the next; `verified` was checked by a second person
 * and need not have reached anybody yet.
 */
export type FixFunnel = { fixed: number; released: number; reached: number; verified: number };

type Counted = { status: string; releaseId: string | null; n: number };

/**
 * @param counts issues by status and release @param reached ids of releases that users have
 * @param reachedAlone fixes without a release that users have
 */
export function fixFunnel(counts: readonly Counted[], reached: ReadonlySet<string>, reachedAlone: number): FixFunnel {
  const sum = (statuses: readonly string[], isMeant: (row: Counted) => boolean = () => true) =>
    counts.filter((row) => statuses.includes(row.status) && isMeant(row)).reduce((total, row) => total + row.n, 0);
  return {
    fixed: sum(doneStatuses),
    released: sum(outStatuses),
    reached: reachedAlone + sum(outStatuses, (row) => row.releaseId !== null && reached.has(row.releaseId)),
    verified: sum(['verified']),
  };
}

/** @param rows tallies of `goal`: goal, status, release */
export const countedOfGoal = (rows: readonly TallyRow[]): Counted[] =>
  rows.map((row) => ({ status: row.b, releaseId: row.c || null, n: row.n }));

/** @param rows tallies of `release`: release, status, priority */
export const countedOfReleases = (rows: readonly TallyRow[]): Counted[] =>
  rows.map((row) => ({ status: row.b, releaseId: row.a, n: row.n }));

/** @param rows tallies of `status`: status, priority; what lies in reached releases is counted from theirs */
export const countedOfStatus = (rows: readonly TallyRow[]): Counted[] => rows.map((row) => ({ status: row.a, releaseId: null, n: row.n }));
