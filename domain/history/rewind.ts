import type { Changes, Plain } from './event';

/**
 * A thing as it was before some deeds: each field has the value that the earliest of them found. Fields that the thing does not have are
 * left out. @param deeds lines about this thing, the first first
 */
export function rewind<Thing extends object>(thing: Thing, deeds: readonly { changes: Changes }[]): Thing {
  const before: Record<string, Plain> = {};
  for (const { changes } of deeds.toReversed()) {
    for (const [field, [value]] of Object.entries(changes)) if (field in thing) before[field] = value;
  }
  return { ...thing, ...before };
}
