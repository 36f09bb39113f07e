import type { EventDraft } from '@/domain/history/event';
import type { Issue } from './issue';

/** How many more (or fewer) times an original counts as met after a change of what duplicates it. */
export type MergeEffect = { originalId: string; meetings: number };

/**
 * What a change of "duplicate of" means for the issues it was and will be merged into. The original counts as met as often as all
 * its duplicates together; taking a duplicate out gives back what it brought.
 */
export function mergeEffects(before: Issue, after: Issue): MergeEffect[] {
  if (before.duplicateOfId === after.duplicateOfId) return [];
  return [
    ...(before.duplicateOfId ? [{ originalId: before.duplicateOfId, meetings: -before.metCount }] : []),
    ...(after.duplicateOfId ? [{ originalId: after.duplicateOfId, meetings: after.metCount }] : []),
  ];
}

/** The line in the original's history; the duplicate has its own. @param metCount times met after the merge */
export const mergeEvent = (original: Pick<Issue, 'id' | 'productId' | 'metCount'>, duplicateId: string, meetings: number): EventDraft => ({
  noun: 'issue',
  subjectId: original.id,
  issueId: original.id,
  productId: original.productId,
  action: meetings > 0 ? 'duplicateMerged' : 'duplicateSeparated',
  changes: {
    duplicateId: meetings > 0 ? [null, duplicateId] : [duplicateId, null],
    metCount: [original.metCount - meetings, original.metCount],
  },
});
