import type { Database } from '@/db/dialect/dialect';
import { insertRows } from '@/db/dialect/insert-rows';
import { newId } from '@/db/new-id';
import { findOrganisation } from '@/db/queries/organisation';
import { events } from '@/db/schema/history';
import { dayIn } from '@/domain/calendar/day';
import type { Event, EventDraft } from '@/domain/history/event';
import { talliesOfEvent, tallyDifference } from '@/domain/history/tallies';
import { addTallies } from './tallies';

/** Writes down what happened, in the transaction of the deed, and adds it to the counts that charts read. */
export async function recordEvents(tx: Database, by: { id: string } | null, drafts: readonly EventDraft[], now: Date): Promise<void> {
  if (drafts.length === 0) return;
  const organisation = await findOrganisation(tx);
  const today = dayIn(organisation?.timeZone ?? 'UTC', now);
  const rows = drafts.map(
    (draft): Event => ({
      id: newId(),
      at: now,
      day: draft.day ?? today,
      actorId: by?.id ?? null,
      noun: draft.noun,
      subjectId: draft.subjectId,
      action: draft.action,
      changes: draft.changes ?? {},
      note: draft.note ?? '',
      productId: draft.productId ?? null,
      issueId: draft.issueId ?? null,
      releaseId: draft.releaseId ?? null,
    }),
  );
  await insertRows(tx, events, rows);
  await addTallies(tx, tallyDifference([], rows.flatMap(talliesOfEvent)));
}
