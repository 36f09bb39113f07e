import type { EventDraft } from '@/domain/history/event';
import type { Walkthrough } from './walkthrough';

/**
 * A walkthrough after one of its walkers has gone and somebody else stands in. What the leaver walked already stays theirs.
 * @param walkerIds all walkers, the leaver among them @returns each walker once, though the heir may have walked along anyway
 */
export function decideWalkerLeaving(
  walkthrough: Walkthrough,
  walkerIds: readonly string[],
  leaverId: string,
  heirId: string,
): { walkthrough: Walkthrough; walkerIds: string[]; events: EventDraft[] } {
  const after = [...new Set(walkerIds.map((id) => (id === leaverId ? heirId : id)))];
  return {
    walkthrough: { ...walkthrough, version: walkthrough.version + 1 },
    walkerIds: after,
    events: [
      {
        noun: 'walkthrough',
        subjectId: walkthrough.id,
        productId: walkthrough.productId,
        action: 'updated',
        changes: { walkerIds: [walkerIds, after] },
      },
    ],
  };
}
