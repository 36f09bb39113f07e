import type { Day } from '@/domain/calendar/day';
import type { Span } from '@/domain/calendar/fiscal';

/** @property share visited of all, 0…1 */
export type Coverage = { kind: 'coverage'; share: number; visited: number; all: number; missingIds: string[] } | { kind: 'noTouchpoints' };

/** A step of a walkthrough at a touchpoint; steps beside the map have none. */
export type Visit = { touchpointId: string | null; day: Day };

/**
 * How much of a journey was walked: its touchpoints with at least one visit, of all it has.
 * @param touchpointIds of the journey, without archived ones @param period first and last day; null for ever
 */
export function coverageOf(touchpointIds: readonly string[], visits: readonly Visit[], period: Span | null): Coverage {
  const all = [...new Set(touchpointIds)];
  if (all.length === 0) return { kind: 'noTouchpoints' };
  const visited = new Set(
    visits.filter(({ day }) => period === null || (day >= period.from && day <= period.to)).map(({ touchpointId }) => touchpointId),
  );
  const missingIds = all.filter((id) => !visited.has(id));
  return {
    kind: 'coverage',
    share: 1 - missingIds.length / all.length,
    visited: all.length - missingIds.length,
    all: all.length,
    missingIds,
  };
}
