import type { Database } from '@/db/dialect/dialect';
import { recordEvents } from '@/db/writes/events';
import { addMeetings } from '@/db/writes/merges';
import type { Issue } from '@/domain/issues/issue';
import { mergeEffects, mergeEvent } from '@/domain/issues/merge';

/** After an issue became a duplicate, or stopped being one: how often its original counts as met, with a line in the original's history. */
export async function countMeetings(tx: Database, by: { id: string }, before: Issue, after: Issue, now: Date): Promise<void> {
  for (const { originalId, meetings } of mergeEffects(before, after)) {
    const original = await addMeetings(tx, originalId, meetings);
    if (original) await recordEvents(tx, by, [mergeEvent(original, after.id, meetings)], now);
  }
}
