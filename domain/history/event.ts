import type { Day } from '@/domain/calendar/day';

export const nouns = [
  'issue',
  'comment',
  'evidence',
  'release',
  'walkthrough',
  'step',
  'product',
  'persona',
  'journey',
  'fiscalYear',
  'goal',
  'kpi',
  'checkIn',
  'outcome',
  'member',
  'organisation',
  'view',
  'import',
  'report',
  'reportLink',
  'mail',
  'mailSchedule',
] as const;
export type Noun = (typeof nouns)[number];

export type Plain = string | number | boolean | null | readonly string[];
/** Field → [before, after]. */
export type Changes = Record<string, readonly [Plain, Plain]>;

/** What happened, before it has an actor and a moment. `action` is a past-tense deed: created, updated, shipped … */
export type EventDraft = {
  noun: Noun;
  subjectId: string;
  action: string;
  changes?: Changes;
  note?: string;
  productId?: string | null;
  issueId?: string | null;
  releaseId?: string | null;
  /** The day it took effect, where that is not the day it was written down (imports, a shipping date of last week). */
  day?: Day;
};

/** One line of the append-only history. */
export type Event = Required<Pick<EventDraft, 'noun' | 'subjectId' | 'action'>> & {
  id: string;
  at: Date;
  /** The day of `at` in the organisation's time zone when it happened. */
  day: Day;
  actorId: string | null;
  changes: Changes;
  note: string;
  productId: string | null;
  issueId: string | null;
  releaseId: string | null;
};

/** The fields in which two versions of one thing differ. Only `fields` are compared. */
export function changesBetween<Thing extends object>(before: Thing, after: Thing, fields: readonly (keyof Thing & string)[]): Changes {
  const changes: Record<string, readonly [Plain, Plain]> = {};
  for (const field of fields) {
    if (before[field] !== after[field]) changes[field] = [plain(before[field]), plain(after[field])];
  }
  return changes;
}

const plain = (value: unknown): Plain => {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String);
  return JSON.stringify(value);
};
