import type { Changes, Event } from './event';

/** A line of history as one viewer may see it. What a confidential release was called or when it ships is null. */
export type SeenEvent = Omit<Event, 'changes'> & { changes: Changes | null };

/** A place in the history to go on from. */
export type HistoryPlace = { at: Date; id: string };

/** What things are called, by id. A confidential release has no name for those who may not see it. */
export type Names = ReadonlyMap<string, string>;

/** For the address: moment and id. */
export const writeHistoryPlace = ({ at, id }: HistoryPlace): string => `${at.getTime()}.${id}`;

/** @returns undefined for anything that is not a place */
export function readHistoryPlace(text: string | undefined): HistoryPlace | undefined {
  const [moment = '', id = ''] = text?.split('.') ?? [];
  const at = new Date(/^\d{1,15}$/.test(moment) ? Number(moment) : Number.NaN);
  return Number.isNaN(at.getTime()) || !/^[\w-]{1,64}$/.test(id) ? undefined : { at, id };
}

/** Every id a page of history speaks of, to look up what they are called. */
export const idsIn = (events: readonly SeenEvent[]): string[] =>
  events.flatMap((event) => [
    ...[event.actorId, event.issueId, event.subjectId].filter((id) => id !== null),
    ...Object.entries(event.changes ?? {}).flatMap(([field, values]) => (/Ids?$|^mentioned$/.test(field) ? values.flatMap(asIds) : [])),
  ]);

const asIds = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []);
