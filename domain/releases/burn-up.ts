import { addDays, type Day } from '@/domain/calendar/day';

export const burnKinds = ['scopeIn', 'scopeOut', 'done', 'undone'] as const;
export type BurnKind = (typeof burnKinds)[number];

/** How many issues entered or left a release, or were done or undone in it, on one day. */
export type BurnRow = { day: Day; kind: BurnKind; n: number };

/** Issues in the release and issues done, at the end of the day. */
export type BurnDay = { day: Day; scope: number; done: number };

/** @property addedAfterFreeze, removedAfterFreeze issues moved after the day of the freeze; null without a freeze */
export type BurnUp =
  | {
      kind: 'burnUp';
      days: BurnDay[];
      scope: number;
      done: number;
      remaining: number;
      scopeAtFreeze: number | null;
      addedAfterFreeze: number | null;
      removedAfterFreeze: number | null;
      /** More done than in scope: the history contradicts itself. Say so, never draw it as more than everything. */
      isDoneAboveScope: boolean;
    }
  | { kind: 'noEvents' };

/**
 * The burn-up of one release, folded from its dated events: a day for every day from the first event (or the freeze, when earlier) until
 * `until`. @param until today, or the day it shipped; later events are left out
 */
export function burnUp(rows: readonly BurnRow[], freezeOn: Day | null, until: Day): BurnUp {
  const seen = rows.filter((row) => row.day <= until);
  const first = seen.reduce<Day | null>((earliest, row) => (earliest === null || row.day < earliest ? row.day : earliest), null);
  if (first === null) return { kind: 'noEvents' };

  const changes = changesPerDay(seen);
  const days: BurnDay[] = [];
  let [scope, done] = [0, 0];
  for (let day = freezeOn !== null && freezeOn < first ? freezeOn : first; day <= until; day = addDays(day, 1)) {
    scope += changes.get(day)?.scope ?? 0;
    done += changes.get(day)?.done ?? 0;
    days.push({ day, scope, done });
  }
  return {
    kind: 'burnUp',
    days,
    scope,
    done,
    remaining: Math.max(0, scope - done),
    ...sinceFreeze(seen, days, freezeOn !== null && freezeOn <= until ? freezeOn : null),
    isDoneAboveScope: days.some((day) => day.done > day.scope),
  };
}

const effect = {
  scopeIn: { scope: 1, done: 0 },
  scopeOut: { scope: -1, done: 0 },
  done: { scope: 0, done: 1 },
  undone: { scope: 0, done: -1 },
} satisfies Record<BurnKind, { scope: number; done: number }>;

function changesPerDay(rows: readonly BurnRow[]): Map<Day, { scope: number; done: number }> {
  const changes = new Map<Day, { scope: number; done: number }>();
  for (const row of rows) {
    const change = changes.get(row.day) ?? { scope: 0, done: 0 };
    const { scope, done } = effect[row.kind];
    changes.set(row.day, { scope: change.scope + scope * row.n, done: change.done + done * row.n });
  }
  return changes;
}

function sinceFreeze(rows: readonly BurnRow[], days: readonly BurnDay[], freezeOn: Day | null) {
  if (freezeOn === null) return { scopeAtFreeze: null, addedAfterFreeze: null, removedAfterFreeze: null };
  const after = (kind: BurnKind) => rows.filter((row) => row.kind === kind && row.day > freezeOn).reduce((sum, row) => sum + row.n, 0);
  return {
    scopeAtFreeze: days.find(({ day }) => day === freezeOn)?.scope ?? 0,
    addedAfterFreeze: after('scopeIn'),
    removedAfterFreeze: after('scopeOut'),
  };
}
