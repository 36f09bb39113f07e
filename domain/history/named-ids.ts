import type { Changes } from './event';

type Line = { actorId: string | null; subjectId: string; changes: Changes | null };

/** The ids that lines of history speak of: who, what, and the values of fields that hold ids. */
export function idsIn(lines: readonly Line[]): Set<string> {
  const ids = new Set<string>();
  for (const { actorId, subjectId, changes } of lines) {
    ids.add(subjectId);
    if (actorId) ids.add(actorId);
    for (const [field, values] of Object.entries(changes ?? {})) {
      if (!/Ids?$/.test(field)) continue;
      for (const value of values.flat()) if (typeof value === 'string') ids.add(value);
    }
  }
  return ids;
}
