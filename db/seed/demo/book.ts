import { v7 } from 'uuid';
import { dayIn } from '@/domain/calendar/day';
import type { Event, EventDraft } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import type { Result } from '@/domain/result';
import type { StoryCalendar } from './calendar';
import type { Random } from './random';
import { type PersonRef, people } from './story/people';

export const timeZone = 'Europe/Berlin';

/** What the story is told with: who, when, chance, and the history that grows with every deed. */
export type Book = {
  calendar: StoryCalendar;
  random: Random;
  member(ref: PersonRef): Member;
  /** An id like those the program makes, but the same for the same seed. */
  id(at: Date): string;
  record(by: { id: string }, drafts: readonly EventDraft[], at: Date): void;
  events: Event[];
};

export function openBook(calendar: StoryCalendar, random: Random): Book {
  const id = (at: Date) => v7({ msecs: at.getTime(), random: Uint8Array.from({ length: 16 }, () => random.between(0, 255)) });
  const joined = calendar.moment(-430, 0);
  const byRef = new Map(Object.entries(people).map(([ref, person]) => [ref, memberOf(id(joined), person)]));
  const events: Event[] = [];
  return {
    calendar,
    random,
    id,
    events,
    member: (ref) => found(byRef.get(ref), ref),
    record(by, drafts, at) {
      for (const draft of drafts) events.push(eventOf(draft, by.id, at, id(at)));
    },
  };
}

const memberOf = (id: string, person: (typeof people)[PersonRef]): Member => ({
  id,
  name: person.name,
  role: person.role,
  locale: person.locale,
  calendar: 'calendar' in person ? person.calendar : 'gregory',
});

const eventOf = (draft: EventDraft, actorId: string, at: Date, id: string): Event => ({
  id,
  at,
  day: draft.day ?? dayIn(timeZone, at),
  actorId,
  noun: draft.noun,
  subjectId: draft.subjectId,
  action: draft.action,
  changes: draft.changes ?? {},
  note: draft.note ?? '',
  productId: draft.productId ?? null,
  issueId: draft.issueId ?? null,
  releaseId: draft.releaseId ?? null,
});

/** The story may only name what it has introduced. */
export function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The demo's story names “${name}”, which is not there.`);
  return value;
}

/** The rules of the program hold for its demo, too. */
export function allowed<Value>(result: Result<Value>, name: string): Value {
  if (!result.ok) throw new Error(`The demo's story breaks a rule at “${name}”: ${result.refusal.code}.`);
  return result.value;
}
