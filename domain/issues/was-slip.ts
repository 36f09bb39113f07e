import type { Event } from '@/domain/history/event';

/** Whether a line of history moved a deadline to a later day, or took it away. */
export function wasSlip({ action, changes }: Pick<Event, 'action' | 'changes'>): boolean {
  const [before, after] = changes.dueOn ?? [null, null];
  return action === 'deadlineMoved' && before !== null && (after === null || String(after) > String(before));
}
