import type { TallyRow } from '@/domain/history/flow';
import { type Priority, priorities } from '@/domain/issues/issue';

export type LoadRow = { ownerId: string; n: number } & Record<Priority | 'none', number>;

/** Open issues per owner and priority, the fullest hands first. @param rows tallies of `load`: owner, priority */
export function loadOf(rows: readonly TallyRow[]): LoadRow[] {
  const owners = new Map<string, LoadRow>();
  for (const row of rows) {
    const owner = owners.get(row.a) ?? { ownerId: row.a, n: 0, P0: 0, P1: 0, P2: 0, P3: 0, none: 0 };
    owner.n += row.n;
    owner[priorities.find((priority) => priority === row.b) ?? 'none'] += row.n;
    owners.set(row.a, owner);
  }
  return [...owners.values()].sort((one, other) => other.n - one.n);
}
